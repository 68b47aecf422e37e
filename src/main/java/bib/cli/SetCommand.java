package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.edit.SetFields;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// `bib set`: gives fields of an entry new values.
final class SetCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<String> key;
    private final Value<List<String>> wishes;
    private final Value<Boolean> latex;

    private SetCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        key = form.word(Takes.key("KEY"), "The key of the entry.");
        wishes = form.words(Takes.anything("FIELD=VALUE"), "What to set; FIELD= takes the field out.", "0..*");
        latex = form.flag("Values are LaTeX as it is to stand: & % # _ and a lone $ are not escaped.", "--latex");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "set",
                "Give fields of an entry new values. What stands between two $ is a formula; other signs of LaTeX's own are"
                        + " written as characters. Roles of authors move with their names.",
                "  bib set luo2019adabound year=2019 \"note=Oral presentation\"",
                "  bib set luo2019adabound abstract=",
                "  bib set luo2019adabound \"author=Luo, Liangchen and Sun, Xu\" --diff --dry-run");
        return form.runs(new SetCommand(session, form)::run);
    }

    private Integer run() {
        Map<String, String> fields = SetFields.parse(wishes.get());
        if (fields.isEmpty()) {
            throw new BibException(Kind.USAGE, "there is nothing to set", "bib set " + key.get() + " FIELD=VALUE");
        }
        LibraryEditor editor = LibraryEditor.open(options, session);
        String what = String.join(", ", done(fields)) + " of '" + key.get() + "'";
        return editor.apply(SetFields.apply(editor.library(), key.get(), fields, latex.get()), what);
    }

    /// `set year, title` and `took out note`, as far as there is any.
    private static List<String> done(Map<String, String> fields) {
        List<String> set = names(fields, false);
        List<String> out = names(fields, true);
        return Stream.of(
                        set.isEmpty() ? "" : "set " + String.join(", ", set),
                        out.isEmpty() ? "" : "took out " + String.join(", ", out))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> names(Map<String, String> fields, boolean empty) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isEmpty() == empty)
                .map(Map.Entry::getKey)
                .toList();
    }
}
