package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Capitals that a style loses that sets titles in small letters: acronyms and names without braces around them.
final class CapitalsCheck implements FieldCheck {
    private static final int MOST_NAMED = 5;

    @Override
    public String id() {
        return "capitals";
    }

    @Override
    public String summary() {
        return "capitals within a word of a title, which a style may lose";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("title") || isForeign(entry) || CapitalTitleCheck.isCapitals(field.text())) {
            return;
        }
        Words words = new Words(field.value());
        Set<String> found = words.find();
        if (!found.isEmpty()) {
            String named = String.join(", ", found.stream().limit(MOST_NAMED).toList());
            String message = "a style that sets titles in small letters loses capitals: " + named
                    + (found.size() > MOST_NAMED ? ", …" : "");
            String first = found.iterator().next();
            String hint = "set them in braces, as {" + first + "}";
            findings.note(Written.part(field, words.first, words.first + first.length()), message, hint);
        }
    }

    /// Only English titles are set in small letters.
    private static boolean isForeign(Entry entry) {
        String language = entry.text("langid")
                .or(() -> entry.text("language"))
                .orElse("english")
                .strip()
                .toLowerCase(Locale.ROOT);
        return !(language.contains("english") || language.startsWith("en") || language.contains("american"));
    }

    /// The words of a value outside of braces and mathematics.
    private static final class Words {
        private final String value;
        private final Set<String> found = new LinkedHashSet<>();
        private int first;

        Words(String value) {
            this.value = value;
        }

        Set<String> find() {
            int depth = 0;
            boolean math = false;
            int i = 0;
            while (i < value.length()) {
                char c = value.charAt(i);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                math ^= c == '$';
                int end = i;
                while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
                    end++;
                }
                boolean command = i > 0 && value.charAt(i - 1) == '\\';
                if (depth <= 0 && !math && !command && end > i) {
                    add(i, end);
                }
                i = Math.max(end, i + 1);
            }
            return found;
        }

        private void add(int start, int end) {
            int inner = 0;
            for (int i = start; i < end; i++) {
                inner += i > start && Character.isUpperCase(value.charAt(i)) ? 1 : 0;
            }
            if (inner > 0) {
                first = found.isEmpty() ? start : first;
                found.add(value.substring(start, end));
            }
        }
    }
}
