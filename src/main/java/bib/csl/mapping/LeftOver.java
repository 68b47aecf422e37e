package bib.csl.mapping;

import bib.csl.Variables;
import bib.entry.Field;
import bib.entry.NameVariables;
import java.util.Locale;
import java.util.stream.Stream;

/// What CSL has no variable for: such a field goes into the item under a name of its own, and so into `custom` in
/// CSL-JSON.
final class LeftOver {
    private static final String PREFIX = "bibtex-";

    private LeftOver() {}

    /// The field for a variable whose name means something else as a field, or is taken.
    static String apart(String variable) {
        String field = fieldOf(variable);
        return field.startsWith(NameVariables.APART) ? field : NameVariables.APART + field;
    }

    /// The variable a field without a row goes into: under its own name, unless CSL means something by that. Where
    /// BibTeX's users mean the same by it (`archive`, whatever has CSL's hyphen in it), it is CSL's.
    static String variableOf(String field) {
        if (field.startsWith(NameVariables.APART)) {
            String name = field.substring(NameVariables.APART.length());
            return Stream.concat(Variables.TEXTS.stream(), Variables.NAMES.stream())
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElse(name);
        }
        boolean standard = Variables.TEXTS.contains(field)
                || Variables.NAMES.contains(field)
                || Variables.DATES.contains(field)
                || field.equals("id")
                || field.equals("type")
                || field.equals("custom")
                || field.equals("categories")
                || Variables.ALIASES.containsKey(field);
        return !standard || isMeant(field) ? field : PREFIX + field;
    }

    /// The field for a variable without a row. Names whose variable is a common word for other things stand apart, so
    /// that they are read as names.
    static String fieldOf(String variable) {
        String name =
                (variable.startsWith(PREFIX) ? variable.substring(PREFIX.length()) : variable).toLowerCase(Locale.ROOT);
        return Variables.NAMES.contains(variable) ? NameVariables.field(variable) : name;
    }

    private static boolean isMeant(String field) {
        return switch (field) {
            case "archive",
                    "archive_collection",
                    "archive_location",
                    "authority",
                    "dimensions",
                    "division",
                    "jurisdiction",
                    "medium",
                    "references",
                    "scale",
                    "section",
                    "source" -> true;
            default -> Field.NAME_FIELDS.contains(field) || (field.indexOf('-') > 0 && Variables.TEXTS.contains(field));
        };
    }
}
