package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.edit.RenameKey;
import picocli.CommandLine.Model.CommandSpec;

/// `bib rename`: gives an entry another key.
final class RenameCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<String> from;
    private final Value<String> to;

    private RenameCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        from = form.word(Takes.key("OLD"), "The key that the entry has.");
        to = form.word(Takes.anything("NEW"), "The key that it gets.");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "rename",
                "Give an entry another key. Fields of other entries that name it (crossref, xref, xdata, entryset,"
                        + " related) follow; what cites it in other files does not.",
                "  bib rename luo2019 luo2019adabound",
                "  bib rename luo2019 luo2019adabound --diff --dry-run");
        return form.runs(new RenameCommand(session, form)::run);
    }

    private Integer run() {
        LibraryEditor editor = LibraryEditor.open(options, session);
        return editor.apply(
                RenameKey.apply(editor.library(), from.get(), to.get()),
                "renamed '" + from.get() + "' to '" + to.get() + "'");
    }
}
