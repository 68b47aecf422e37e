package bib.check;

import bib.entry.Entry;
import bib.entry.Field;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ranges of pages: written with `--`, without `pp.`, forwards.
final class PagesCheck implements FieldCheck {
    private static final Pattern LABEL = Pattern.compile("(?i)\\s*p(?:p|ages?)?(?:\\.\\s*|\\s+)(?=\\d)");
    private static final Pattern RANGE =
            Pattern.compile("\\s*([A-Za-z]{0,4})(\\d{1,9})\\s*(-{1,3}|[–—−‐‑])\\s*([A-Za-z]{0,4})(\\d{1,9})\\s*");

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public String summary() {
        return "pages with a single hyphen, with pp. before them, or backwards";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("pages")) {
            return;
        }
        String value = field.value();
        Matcher label = LABEL.matcher(value);
        int start = 0;
        if (label.lookingAt()) {
            start = label.end();
            String message = "the pages say " + Written.quoted(label.group()) + ", which a style writes by itself";
            findings.warn(Written.part(field, 0, start), message, "take it out", Written.replace(field, 0, start, ""));
        }
        while (start <= value.length()) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            Matcher range = RANGE.matcher(value).region(start, end);
            if (range.matches()) {
                check(field, range, findings);
            }
            start = end + 1;
        }
    }

    private static void check(Field field, Matcher range, Findings findings) {
        String dash = range.group(3);
        boolean sameLetters = range.group(1).equalsIgnoreCase(range.group(4))
                || range.group(4).isEmpty();
        int order = order(range.group(2), range.group(5));
        if (sameLetters && order > 0 && isLikelyRange(range, dash)) {
            String message = "the pages go backwards: " + Written.quoted(range.group());
            findings.warn(Written.part(field, range.start(2), range.end()), message, "is a digit wrong?");
        } else if (sameLetters && order < 0 && !dash.equals("--") && dash.startsWith("-")) {
            String written = range.group(1) + range.group(2) + "--" + range.group(4) + range.group(5);
            findings.note(
                    Written.part(field, range.start(3), range.end(3)),
                    "a range of pages is written with " + (dash.length() == 1 ? "one hyphen" : "three hyphens"),
                    "write " + written,
                    Written.replace(field, range.start(3), range.end(3), "--"));
        }
    }

    /// One hyphen may stand in the number of an article or a chapter's page, as `12-3`.
    private static boolean isLikelyRange(Matcher range, String dash) {
        return !dash.equals("-") || range.group(2).length() == range.group(5).length();
    }

    /// Less than 0 where the second number is greater, as it is or with what it leaves out: `1234--41`.
    private static int order(String from, String to) {
        if (to.length() >= from.length()) {
            return new BigInteger(from).compareTo(new BigInteger(to));
        }
        String whole = from.substring(0, from.length() - to.length()) + to;
        return from.compareTo(whole);
    }
}
