package bib.csl.mapping;

import java.util.Locale;
import java.util.Map;

/// What the editors of an entry are to CSL: `editortype`, `editoratype`… name their role (biblatex manual, "Editorial
/// Roles").
final class EditorRoles {
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("editor", "editor"),
            Map.entry("compiler", "compiler"),
            Map.entry("director", "director"),
            Map.entry("producer", "producer"),
            Map.entry("executiveproducer", "executive-producer"),
            Map.entry("organizer", "organizer"),
            Map.entry("collaborator", "contributor"),
            Map.entry("composer", "composer"),
            Map.entry("illustrator", "illustrator"),
            Map.entry("narrator", "narrator"),
            Map.entry("performer", "performer"),
            Map.entry("host", "host"),
            Map.entry("guest", "guest"),
            Map.entry("interviewer", "interviewer"),
            Map.entry("scriptwriter", "script-writer"));

    private EditorRoles() {}

    /// The variable for the names of a row: by the entry's role for them, where it gives one that CSL has.
    static String variable(EntryFields entry, FieldRow row) {
        String known = VARIABLES.get(role(entry, row.field()));
        return known == null ? row.variable() : known;
    }

    /// biblatex's role for the names of a variable; empty where it has none.
    static String role(String variable) {
        for (var role : VARIABLES.entrySet()) {
            if (role.getValue().equals(variable)) {
                return role.getKey();
            }
        }
        return "";
    }

    static boolean isKnown(EntryFields entry, String field) {
        return VARIABLES.containsKey(role(entry, field));
    }

    private static String role(EntryFields entry, String field) {
        return field.startsWith("editor") ? entry.text(field + "type").toLowerCase(Locale.ROOT) : "";
    }
}
