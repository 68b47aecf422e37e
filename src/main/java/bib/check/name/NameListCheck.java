package bib.check.name;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.check.name.NameStretches.Stretch;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Diagnostic.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Names that are not joined by `and`: by commas, semicolons or `&`. Reads as one name with strange parts. And lists in
/// which a name is missing.
public final class NameListCheck implements Check {
    private static final String HINT = "join names by ' and ', as in {Luo, Liangchen and Xiong, Yuanhao}";

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
        NameJoiner joiner = new NameJoiner(subject.library());
        for (Entry entry : subject.library().entries()) {
            for (Field field : entry.fields()) {
                if (Field.NAME_FIELDS.contains(field.name()) && !field.isBlank()) {
                    check(entry, field, joiner, findings);
                }
            }
        }
        Set<Integer> seen = new HashSet<>();
        findings.found().forEach(finding -> seen.add(finding.diagnostic().span().line()));
        subject.reading().stream()
                .filter(diagnostic -> diagnostic.topic() == Topic.NAMES
                        && !seen.contains(diagnostic.span().line()))
                .forEach(findings::add);
    }

    private static void check(Entry entry, Field field, NameJoiner joiner, Findings findings) {
        String value = field.value();
        NameStretches names = NameStretches.of(value);
        if (!names.semicolons().isEmpty()) {
            int at = names.semicolons().getFirst();
            String message = "the names in '" + field.name() + "' are joined by semicolons";
            findings.warn(Written.part(field, at, at + 1), message, HINT, joiner.atSemicolons(entry, field, names));
            return;
        }
        List<Part> last = lastCommas(names, value);
        if (!last.isEmpty() && !joinsNames(entry, field, joiner, names)) {
            int at = last.getFirst().from();
            String message = "a name in '" + field.name() + "' ends in a comma, which parts nothing";
            findings.warn(Written.part(field, at, at + 1), message, "take it out", Written.replace(field, last));
            return;
        }
        NavigableSet<Integer> ampersands = ampersands(value);
        for (Stretch name : names.all()) {
            if (name.commas().size() >= 2 && !isSuffixed(name, value) && !isExtended(name, value)) {
                int at = name.commas().get(1);
                String message = Written.quoted(name.text(value)) + " has too many commas for one name";
                findings.warn(Written.part(field, at, at + 1), message, HINT, joiner.atCommas(entry, field, names));
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

    /// Whether its commas stand between whole names, as in `Yan Liu, Xu Sun, and Wei Li`.
    private static boolean joinsNames(Entry entry, Field field, NameJoiner joiner, NameStretches names) {
        return names.all().stream().anyMatch(name -> name.commas().size() > 1)
                && !joiner.atCommas(entry, field, names).isEmpty();
    }

    /// The commas behind which a name has nothing, each to be taken out. BibTeX says of them that they are there.
    private static List<Part> lastCommas(NameStretches names, String value) {
        List<Part> parts = new ArrayList<>(0);
        for (Stretch name : names.all()) {
            int start = name.end();
            for (int comma : name.commas().reversed()) {
                start = value.substring(comma + 1, start).isBlank() ? comma : start;
            }
            if (start < name.end() && !value.substring(name.start(), start).isBlank()) {
                parts.add(new Part(start, name.commas().getLast() + 1, ""));
            }
        }
        return parts;
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

    static boolean isSuffix(String text) {
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
    public static NavigableSet<Integer> ampersands(String value) {
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
}
