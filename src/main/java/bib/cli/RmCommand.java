package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.edit.RemoveEntries;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `bib rm`: takes entries out.
final class RmCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<List<String>> keys;

    private RmCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        keys = form.words(Takes.key("KEY"), "The keys of the entries to take out.", "1..*");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "rm",
                "Take entries out of the library. Comments between entries stay.",
                "  bib rm luo2019adabound",
                "  bib rm luo2019adabound zhao2019muse --dry-run");
        return form.runs(new RmCommand(session, form)::run);
    }

    private Integer run() {
        LibraryEditor editor = LibraryEditor.open(options, session);
        List<String> distinct = keys.get().stream().distinct().toList();
        String what = "took out " + String.join(", ", distinct);
        return editor.apply(RemoveEntries.apply(editor.library(), distinct), what);
    }
}
