package bib.cli;

import bib.cli.CommandForm.Value;
import bib.edit.RenameKey;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib rename`: gives an entry another key.
final class RenameCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<List<String>> words;

    private RenameCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        words = form.words("KEY", "The old key, then the new one.", "2");
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
        if (words.get().size() != 2) {
            throw new BibException(Kind.USAGE, "an old key and a new one are wanted", "bib rename OLD NEW");
        }
        String from = words.get().getFirst();
        String to = words.get().getLast();
        LibraryEditor editor = LibraryEditor.open(options, session);
        return editor.apply(RenameKey.apply(editor.library(), from, to), "renamed '" + from + "' to '" + to + "'");
    }
}
