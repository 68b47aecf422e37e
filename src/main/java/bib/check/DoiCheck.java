package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Doi;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.TextEdit;
import java.util.List;
import java.util.regex.Pattern;

/// DOIs: `10.`, a registrant's number, a slash and more (ISO 26324), or `10/` and a short name
/// (shortDOI); without an address before.
final class DoiCheck implements FieldCheck {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/\\S+|10/[A-Za-z0-9]+");

    @Override
    public String id() {
        return "doi";
    }

    @Override
    public String summary() {
        return "a DOI that is none, or written as an address";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("doi")) {
            return;
        }
        String text = field.text().strip();
        String bare = Doi.bare(text);
        String clean = withoutStop(bare);
        if (!DOI.matcher(clean).matches()) {
            String space = clean.startsWith("10.") && clean.matches("(?s).*\\s.*") ? ": there is a space in it" : "";
            String hint = "a DOI begins with 10. and a number, then a slash: 10.1000/182";
            findings.warn(Written.value(field), Written.quoted(text) + " is no DOI" + space, hint);
        } else if (!bare.equals(text)) {
            String message = "the DOI is written with an address before it";
            findings.warn(Written.value(field), message, "write " + clean, fix(field, clean));
        } else if (!clean.equals(text)) {
            String message = "the DOI " + Written.quoted(text) + " ends in a punctuation mark";
            findings.warn(Written.value(field), message, "write " + clean, fix(field, clean));
        }
    }

    static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /// The value is written anew only where nothing in it was decoded.
    private static List<TextEdit> fix(Field field, String clean) {
        int at = field.value().indexOf(clean);
        boolean plain =
                at >= 0 && field.value().indexOf('{') < 0 && field.value().indexOf('\\') < 0;
        return plain ? Written.replace(field, clean) : List.of();
    }
}
