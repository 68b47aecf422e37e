package bib.entry;

import java.util.HashSet;
import java.util.Set;

/// The variables of CSL that hold names (CSL 1.0.2, appendix IV, "Name Variables"; `csl-data.json`), and the fields
/// that do.
public final class NameVariables {
    /// Those that `csl-data.json` admits.
    public static final Set<String> ALL = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    /// The name fields of biblatex's data model (biblatex manual, "Data Types", "Name lists").
    private static final Set<String> OF_BIBLATEX = Set.of(
            "author",
            "editor",
            "editora",
            "editorb",
            "editorc",
            "translator",
            "annotator",
            "commentator",
            "introduction",
            "foreword",
            "afterword",
            "bookauthor",
            "holder",
            "namea",
            "nameb",
            "namec",
            "shortauthor",
            "shorteditor");

    /// Begins the name of the field for a variable whose own name means something else as a field.
    public static final String APART = "csl-";

    private NameVariables() {}

    /// The field of a variable for whose names biblatex has none. One whose name is a common word for other things
    /// stands apart.
    public static String field(String variable) {
        return isCommonWord(variable) ? APART + variable : variable;
    }

    private static boolean isCommonWord(String variable) {
        return variable.equals("guest") || variable.equals("host");
    }

    static Set<String> fields() {
        Set<String> fields = new HashSet<>(OF_BIBLATEX);
        for (String variable : ALL) {
            fields.add(field(variable));
        }
        return Set.copyOf(fields);
    }
}
