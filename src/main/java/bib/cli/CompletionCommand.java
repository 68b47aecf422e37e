package bib.cli;

import bib.cli.line.BashCompletion;
import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.ExitCode;
import bib.cli.line.FishCompletion;
import bib.cli.line.Takes;
import bib.source.BibException;
import bib.source.BibException.Kind;
import picocli.CommandLine.Model.CommandSpec;

/// `bib completion`: a script that completes commands, options, styles and keys in a shell.
final class CompletionCommand {
    private final Session session;
    private final Value<String> shell;
    private final TalkOptions talk;

    private CompletionCommand(Session session, CommandForm form) {
        this.session = session;
        shell = form.word(Takes.one("SHELL", "bash", "zsh", "fish"), "bash, zsh or fish.");
        talk = new TalkOptions(form);
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "completion",
                "Print a completion script for a shell: commands, options, styles and keys.",
                "  bib completion bash > ~/.local/share/bash-completion/completions/bib",
                "  bib completion zsh > \"${fpath[1]}/_bib\"",
                "  bib completion fish > ~/.config/fish/completions/bib.fish");
        return form.runs(new CompletionCommand(session, form)::run);
    }

    private Integer run() {
        talk.apply(session);
        CommandSpec root = Commands.whole(session);
        session.out.print(
                switch (shell.get()) {
                    case "bash" -> BashCompletion.script(root);
                    case "zsh" -> BashCompletion.scriptForZsh(root);
                    case "fish" -> FishCompletion.script(root);
                    default ->
                        throw new BibException(
                                Kind.USAGE,
                                "there is no completion for '" + shell.get() + "'",
                                "choose bash, zsh or fish");
                });
        return ExitCode.OK;
    }
}
