package bib.cli;

import bib.cli.line.CommandForm;
import bib.cli.line.CommandForm.Value;
import bib.cli.line.Takes;
import bib.edit.Annotate;
import bib.edit.Annotate.Wish;
import bib.entry.Annotation;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// `bib annotate`: says something of names, as that two authors contributed equally.
final class AnnotateCommand {
    private final Session session;
    private final EditOptions options;
    private final Value<String> key;
    private final Value<String> role;
    private final Value<String> text;
    private final Value<String> name;
    private final Value<List<String>> people;
    private final Value<String> field;
    private final Value<Boolean> remove;

    private AnnotateCommand(Session session, CommandForm form) {
        this.session = session;
        options = new EditOptions(form);
        key = form.word(Takes.key("KEY"), "The key of the entry.");
        role = form.text(
                Takes.one("ROLE", "equal", "self", "corresponding", "student", "advisor"),
                "What the names are: equal, self, corresponding, student, advisor or another.",
                "--role");
        people = form.texts("NAME", "Whose; as bib search finds names; may be given several times.", "-a", "--author");
        field = form.text("FIELD", "The field with the names; without it author.", "--field");
        name = form.text("NAME", "The annotation's own name, as orcid in author+an:orcid.", "--name");
        text = form.text("TEXT", "A text instead of a role, as an ORCID iD.", "--text");
        remove = form.flag("Take it away instead.", "--remove");
    }

    static CommandSpec spec(Session session) {
        CommandForm form = CommandForm.of(
                "annotate",
                "Say what names of an entry are, in biblatex's own way (author+an).",
                "  bib annotate luo2019adabound --role equal --author Luo --author Xiong",
                "  bib annotate luo2019adabound --role equal --author Xiong --remove",
                "  bib annotate luo2019adabound --name orcid --text 0000-0002-1825-0097 --author Luo");
        return form.runs(new AnnotateCommand(session, form)::run);
    }

    private Integer run() {
        Wish wish = wish();
        LibraryEditor editor = LibraryEditor.open(options, session);
        String what = (wish.remove() ? "took from " : "said of ") + String.join(", ", wish.people()) + " in '"
                + key.get() + "': " + (wish.value().isEmpty() ? "all" : wish.value());
        return editor.apply(Annotate.apply(editor.library(), key.get(), wish), what);
    }

    private Wish wish() {
        boolean literal = !text.get().isEmpty();
        if (literal && !role.get().isEmpty()) {
            throw new BibException(Kind.USAGE, "--role and --text exclude each other", "give one of them");
        }
        if (!literal && role.get().isEmpty() && !(remove.get() && !name.get().isEmpty())) {
            throw new BibException(Kind.USAGE, "a role is missing", "name it with --role, as --role equal");
        }
        if (people.get().isEmpty()) {
            throw new BibException(Kind.USAGE, "whose role is it?", "name them with --author");
        }
        return new Wish(
                field.get().isEmpty() ? "author" : field.get().toLowerCase(Locale.ROOT),
                name.get().isEmpty() ? Annotation.DEFAULT : name.get(),
                (literal ? text.get() : role.get()).strip(),
                literal,
                people.get(),
                remove.get());
    }
}
