package bib.csl.engine;

import bib.csl.engine.item.PersonName;
import bib.csl.engine.text.CaseMapping;
import java.util.List;
import java.util.Locale;

/// Labels such as `Ferr78`, made of names and year where an item brings none.
final class CitationLabel {
    private static final String[] VARIABLES = {"author", "editor", "translator", "composer", "director"};

    private CitationLabel() {}

    static String of(Cited entry) {
        StringBuilder out = new StringBuilder();
        for (String variable : VARIABLES) {
            List<PersonName> names = entry.names(variable);
            if (!names.isEmpty()) {
                names(names, out);
                break;
            }
        }
        if (out.isEmpty()) {
            out.append(start(entry.text("title"), 4));
        }
        int year = entry.date("issued").start().year();
        String digits = "0000" + Math.abs(year);
        return out + digits.substring(digits.length() - 2);
    }

    private static void names(List<PersonName> names, StringBuilder out) {
        int[][] lengths = {{4}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}};
        int[] wanted = lengths[Math.min(names.size(), lengths.length) - 1];
        for (int i = 0; i < wanted.length; i++) {
            PersonName name = names.get(i);
            out.append(start(name.isOrganisation() ? name.literal() : name.family(), wanted[i]));
        }
    }

    private static String start(String text, int length) {
        String bare = text.replaceFirst("^(?i:(?:a|an|the)\\s+)", "").replaceFirst("^[ '\u2019a-z]+\\s+", "");
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < bare.length() && letters.length() < length; i++) {
            if (Character.isLetter(bare.charAt(i))) {
                letters.append(bare.charAt(i));
            }
        }
        if (letters.isEmpty()) {
            return "";
        }
        String start = letters.toString();
        return start.substring(0, 1).toUpperCase(Locale.ROOT) + CaseMapping.lower(start.substring(1), Locale.ROOT);
    }
}
