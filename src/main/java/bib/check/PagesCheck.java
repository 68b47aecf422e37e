package bib.check;

import bib.bibtex.value.PageRange;
import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ranges of pages: written with `--`, without `pp.`, forwards.
final class PagesCheck implements FieldCheck {
    private static final String BLANK = "(?:[\\s~]|\\\\[ ,])";

    /// Without a full stop or a blank, a `p` may be a part of the number, as in `p12--p19`.
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:(?i:p(?:p|ages?)?)(?:\\." + BLANK + "*|" + BLANK + "+)(?=\\d)|pp(?=\\d)|p(?=\\d++[^p]*+\\z))");

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
        Matcher label = LABEL.matcher(field.value());
        int start = label.lookingAt() ? label.end() : 0;
        if (start > 0) {
            String message = "the pages say " + Written.quoted(label.group()) + ", which a style writes by itself";
            findings.warn(Written.part(field, 0, start), message, "take it out", Written.replace(field, 0, start, ""));
        }
        List<PageRange> ranges = PageRange.in(field.value(), start);
        ranges.stream()
                .filter(range -> range.isBackwards() && !range.isDoubtful())
                .findFirst()
                .ifPresent(range -> reportBackwards(field, range, findings));
        List<PageRange> hyphens = ranges.stream()
                .filter(range -> range.isHyphenated() && range.isForwards() && !range.isDoubtful())
                .toList();
        if (!hyphens.isEmpty()) {
            reportHyphens(field, hyphens, findings);
        }
    }

    private static void reportBackwards(Field field, PageRange range, Findings findings) {
        String written = field.value().substring(range.start(), range.end());
        String message = "the pages go backwards: " + Written.quoted(written);
        findings.warn(Written.part(field, range.start(), range.end()), message, "is a digit wrong?");
    }

    private static void reportHyphens(Field field, List<PageRange> ranges, Findings findings) {
        PageRange first = ranges.getFirst();
        String count = first.dash().length() == 1 ? "one hyphen" : "three hyphens";
        List<Part> hyphens = ranges.stream()
                .map(range -> new Part(range.gapStart(), range.gapEnd(), "--"))
                .toList();
        findings.note(
                Written.part(field, first.gapStart(), first.gapEnd()),
                "a range of pages is written with " + count,
                "write two, which LaTeX sets as a dash",
                Written.replace(field, hyphens));
    }
}
