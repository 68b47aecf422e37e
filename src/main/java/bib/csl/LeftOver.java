package bib.csl;

import java.util.Locale;

/// What CSL has no variable for: such a field goes into the item under a name of its own, and so into `custom` in
/// CSL-JSON.
final class LeftOver {
    private static final String PREFIX = "bibtex-";

    private static final String APART = "csl-";

    private LeftOver() {}

    /// The field for a variable whose name means something else as a field, or is taken.
    static String apart(String variable) {
        return APART + fieldOf(variable);
    }

    /// The variable a field without a row goes into: under its own name, unless CSL means something by that. Where
    /// BibTeX's users mean the same by it (`archive`, whatever has CSL's hyphen in it), it is CSL's.
    static String variableOf(String field) {
        if (field.startsWith(APART)) {
            String name = field.substring(APART.length());
            return Variables.TEXTS.stream()
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

    /// The field for a variable without a row.
    static String fieldOf(String variable) {
        String name = variable.startsWith(PREFIX) ? variable.substring(PREFIX.length()) : variable;
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isMeant(String field) {
        return switch (field) {
            case "archive", "archive_collection", "archive_location", "medium", "scale", "authority" -> true;
            default -> field.indexOf('-') > 0 && Variables.TEXTS.contains(field);
        };
    }
}
