package bib.cli;

import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `bib completion`: a script that completes commands, options, styles and keys in a shell.
@Command(
        name = "completion",
        description = "Print a completion script for a shell: commands, options, styles and keys.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bib completion bash > ~/.local/share/bash-completion/completions/bib",
            "  bib completion zsh > \"${fpath[1]}/_bib\"",
            "  bib completion fish > ~/.config/fish/completions/bib.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    @Mixin
    final HelpOption help = new HelpOption();

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Completion completion = new Completion(Commands.whole(session));
        session.out.print(
                switch (shell) {
                    case "bash" -> completion.bash();
                    case "zsh" -> completion.zsh();
                    case "fish" -> completion.fish();
                    default ->
                        throw new BibException(
                                Kind.USAGE, "there is no completion for '" + shell + "'", "choose bash, zsh or fish");
                });
        return ExitCode.OK;
    }
}
