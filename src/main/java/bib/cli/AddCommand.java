package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.edit.AddEntries;
import bib.edit.AddEntries.Added;
import bib.source.Decoded;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib add`: adds entries to the library.
final class AddCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<String> file;

    private AddCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        file = form.optionalWord(Takes.FILE, "The BibTeX to add; - or nothing is stdin.");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "add",
                "Add BibTeX entries at the end of the library, in its manner. An entry without a key gets one; a key"
                        + " that is taken is refused. With several libraries it is the first that is added to.",
                "  bib add download.bib",
                "  wl-paste | bib add",
                "  bib add --diff --dry-run < download.bib");
        return form.runs(new AddCommand(session, form)::run);
    }

    private Integer run() {
        String name = file.get().isEmpty() ? "-" : file.get();
        Decoded added = Inputs.read(name, session);
        LibraryEditor editor = LibraryEditor.open(options, List.of(added.source()), session);
        Added result = AddEntries.apply(
                editor.library(), editor.files().getFirst().source(), added.source(), editor.diagnostics());
        return editor.apply(result.change(), "added " + String.join(", ", result.keys()));
    }
}
