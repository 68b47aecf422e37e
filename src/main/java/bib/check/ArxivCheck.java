package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Identifiers of arXiv: `2406.06592`, `2406.06592v2`, `hep-th/9901001` (arXiv's own description of them).
final class ArxivCheck implements FieldCheck {
    /// From April 2007 on with four digits behind the dot, from January 2015 on with five.
    private static final Pattern NEW =
            Pattern.compile("(?:(?:07(?:0[4-9]|1[0-2])|(?:0[89]|1[0-4])(?:0[1-9]|1[0-2]))\\.\\d{4}"
                    + "|(?:1[5-9]|[2-9]\\d)(?:0[1-9]|1[0-2])\\.\\d{5})(?:v\\d{1,3})?");

    private static final Pattern DIGITS = Pattern.compile("\\d{4}\\.\\d+(?:v\\d+)?");
    private static final Pattern OLD = Pattern.compile(
            "[a-z]{1,9}(?:-[a-z]{1,9})?(?:\\.[A-Za-z-]{2,9})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}(?:v\\d{1,3})?");
    private static final Pattern WRAPPED = Pattern.compile(
            "(?:https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/|arxiv\\.org/(?:abs|pdf)/|arxiv\\s*:\\s*)?(\\S+?)"
                    + "(?:\\.pdf)?(?:\\s*\\[[A-Za-z.-]{1,20}\\])?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "arxiv";
    }

    @Override
    public String summary() {
        return "an arXiv identifier that is none, or has more around it";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("eprint") || !isArxiv(entry)) {
            return;
        }
        String text = field.text().strip();
        if (isId(text)) {
            return;
        }
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches() && isId(wrapped.group(1))) {
            String id = wrapped.group(1);
            String message = "the arXiv identifier has more around it: " + Written.quoted(text);
            findings.warn(Written.value(field), message, "write " + id, Written.replace(field, id));
        } else {
            String message = Written.quoted(text) + " is no arXiv identifier";
            String hint = DIGITS.matcher(text).matches()
                    ? "year, month, and behind the dot five digits, or four until 1412"
                    : "it looks like 2406.06592 or hep-th/9901001";
            findings.warn(Written.value(field), message, hint);
        }
    }

    static boolean isId(String text) {
        return NEW.matcher(text).matches() || OLD.matcher(text).matches();
    }

    static boolean isArxiv(Entry entry) {
        String type =
                entry.text("eprinttype").or(() -> entry.text("archiveprefix")).orElse("");
        return type.strip().toLowerCase(Locale.ROOT).equals("arxiv");
    }
}
