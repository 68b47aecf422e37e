package bib.check;

import bib.check.NameStretches.Stretch;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Diagnostic.Topic;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Names that are not joined by `and`: by commas, semicolons or `&`. Reads as one name with strange parts. And lists in
/// which a name is missing.
final class NameListCheck implements NameCheck {
    private static final String HINT = "join names by ' and ', as in {Luo, Liangchen and Xiong, Yuanhao}";

    /// What is in the names of institutions, whose parts are no persons.
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i)\\b(?:of|for|the|university|universit[aäàé]t?|department|institute?|school|college|center|centre|"
                    + "committee|council|ministry|agency|society|association|foundation|inc|ltd|gmbh)\\b");

    @Override
    public String id() {
        return "name-list";
    }

    @Override
    public String summary() {
        return "names joined by commas, semicolons or & instead of and, or missing";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        NameCheck.super.run(subject, findings);
        Set<Integer> seen = new HashSet<>();
        findings.found().forEach(finding -> seen.add(finding.diagnostic().span().line()));
        subject.reading().stream()
                .filter(diagnostic -> diagnostic.topic() == Topic.NAMES
                        && !seen.contains(diagnostic.span().line()))
                .forEach(findings::add);
    }

    @Override
    public void checkNames(Entry entry, Field field, Findings findings) {
        String value = field.value();
        NameStretches names = NameStretches.of(value);
        if (!names.semicolons().isEmpty()) {
            int at = names.semicolons().getFirst();
            String message = "the names in '" + field.name() + "' are joined by semicolons";
            findings.warn(Written.part(field, at, at + 1), message, HINT, joined(field, names, ";"));
            return;
        }
        NavigableSet<Integer> ampersands = ampersands(value);
        for (Stretch name : names.all()) {
            if (name.commas().size() >= 2 && !isSuffixed(name, value) && !isExtended(name, value)) {
                int at = name.commas().get(1);
                String message = Written.quoted(name.text(value)) + " has too many commas for one name";
                findings.warn(Written.part(field, at, at + 1), message, HINT, joined(field, names, ","));
                return;
            }
            Integer sign = ampersands.ceiling(name.start());
            if (sign != null && sign < name.end()) {
                String message = "there is an '&' in the name " + Written.quoted(name.text(value));
                String hint = "join names by ' and '; set the name of an organisation in braces";
                findings.warn(Written.part(field, sign, sign + 1), message, hint);
                return;
            }
        }
    }

    /// Whether it is `von Last, Jr, First`.
    private static boolean isSuffixed(Stretch name, String value) {
        if (name.commas().size() != 2) {
            return false;
        }
        String middle =
                value.substring(name.commas().get(0) + 1, name.commas().get(1)).strip();
        String last = value.substring(name.commas().get(1) + 1, name.end()).strip();
        return isSuffix(middle) || isSuffix(last);
    }

    private static boolean isSuffix(String text) {
        return switch (text.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("{", "")
                .replace("}", "")) {
            case "jr", "sr", "jnr", "snr", "junior", "senior", "esq", "phd", "md", "dr", "filho", "neto", "júnior" ->
                true;
            case "i", "ii", "iii", "iv", "v", "vi", "1st", "2nd", "3rd", "4th", "2d", "3d", "sj", "op", "osb" -> true;
            default -> false;
        };
    }

    private static boolean isExtended(Stretch name, String value) {
        String text = name.text(value);
        return text.contains("=") && (text.contains("family") || text.contains("given"));
    }

    /// The places of `&` between names: outside braces, before a blank.
    static NavigableSet<Integer> ampersands(String value) {
        NavigableSet<Integer> places = new TreeSet<>();
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean separate = i + 1 < value.length() && Character.isWhitespace(value.charAt(i + 1));
            if (c == '&' && depth <= 0 && separate) {
                places.add(i);
            }
        }
        return places;
    }

    /// What joins the names by `and`, where it is clear which are names: pieces that are whole names each, or family
    /// and given names in turn.
    private static List<TextEdit> joined(Field field, NameStretches names, String separator) {
        String value = field.value();
        if (value.indexOf('{') >= 0 || value.indexOf('\\') >= 0 || field.names().others()) {
            return List.of();
        }
        List<String> pieces = new ArrayList<>();
        for (Stretch name : names.all()) {
            for (String piece : name.text(value).split(separator, -1)) {
                if (!piece.isBlank()) {
                    pieces.add(piece.strip());
                }
            }
        }
        if (pieces.stream().anyMatch(piece -> INSTITUTION.matcher(piece).find())) {
            return List.of();
        }
        if (separator.equals(";") || pieces.stream().allMatch(piece -> piece.indexOf(' ') > 0)) {
            return Written.replace(field, String.join(" and ", pieces));
        }
        boolean inTurn = names.all().size() == 1 && pieces.size() % 2 == 0 && areNames(pieces);
        return inTurn ? Written.replace(field, String.join(" and ", pairs(pieces))) : List.of();
    }

    private static boolean areNames(List<String> pieces) {
        return pieces.stream().noneMatch(NameListCheck::isSuffix)
                && pieces.stream().allMatch(piece -> Character.isUpperCase(piece.codePointAt(0)));
    }

    private static List<String> pairs(List<String> pieces) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            pairs.add(pieces.get(i) + ", " + pieces.get(i + 1));
        }
        return pairs;
    }
}
