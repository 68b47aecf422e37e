package bib.check;

import bib.check.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
        List<Part> hyphens = new ArrayList<>(0);
        boolean said = false;
        while (start <= value.length()) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            Matcher range = RANGE.matcher(value).region(start, end);
            if (range.matches()) {
                said = said || reportBackwards(field, range, findings);
                if (isHyphenated(range)) {
                    hyphens.add(new Part(range.start(3), range.end(3), "--"));
                }
            }
            start = end + 1;
        }
        report(field, hyphens, findings);
    }

    private static boolean hasSameLetters(Matcher range) {
        return range.group(1).equalsIgnoreCase(range.group(4)) || range.group(4).isEmpty();
    }

    private static boolean reportBackwards(Field field, Matcher range, Findings findings) {
        boolean backwards = hasSameLetters(range) && order(range.group(2), range.group(5)) > 0 && isLikelyRange(range);
        if (backwards) {
            String message = "the pages go backwards: " + Written.quoted(range.group());
            findings.warn(Written.part(field, range.start(2), range.end()), message, "is a digit wrong?");
        }
        return backwards;
    }

    private static boolean isHyphenated(Matcher range) {
        String dash = range.group(3);
        boolean wrong = dash.startsWith("-") && !dash.equals("--");
        return wrong && hasSameLetters(range) && order(range.group(2), range.group(5)) < 0;
    }

    private static void report(Field field, List<Part> hyphens, Findings findings) {
        if (!hyphens.isEmpty()) {
            Part first = hyphens.getFirst();
            String count = first.to() - first.from() == 1 ? "one hyphen" : "three hyphens";
            findings.note(
                    Written.part(field, first.from(), first.to()),
                    "a range of pages is written with " + count,
                    "write two, which LaTeX sets as a dash",
                    Written.replace(field, hyphens));
        }
    }

    /// One hyphen may stand in the number of an article or a chapter's page, as `12-3` or `3-2`.
    private static boolean isLikelyRange(Matcher range) {
        int length = range.group(2).length();
        return !range.group(3).equals("-")
                || (length > 1 && length == range.group(5).length());
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
