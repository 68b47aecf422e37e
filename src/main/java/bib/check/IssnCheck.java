package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ISSNs: eight digits with a check digit (ISO 3297). A field may hold several, with words around them.
final class IssnCheck implements FieldCheck {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{4}[-‐‑–—−]{0,2}\\d{3}[\\dXx](?![\\w-])");
    private static final int LENGTH = 8;

    @Override
    public String id() {
        return "issn";
    }

    @Override
    public String summary() {
        return "an ISSN with a wrong check digit or form";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("issn")) {
            return;
        }
        Matcher matcher = NUMBER.matcher(field.text());
        boolean found = false;
        while (matcher.find()) {
            found = true;
            if (!isIssn(matcher.group())) {
                String message = "the ISSN " + matcher.group() + " has a wrong digit: its check digit does not fit";
                findings.warn(Written.value(field), message, "copy it again from the journal");
                return;
            }
        }
        if (!found && IsbnCheck.isIsbn(field.text())) {
            String message = field.text().strip() + " is an ISBN, not an ISSN";
            findings.warn(Written.value(field), message, "move it to the field isbn");
        } else if (!found) {
            String message = Written.quoted(field.text()) + " is no ISSN";
            findings.warn(Written.value(field), message, "an ISSN has eight digits: 0378-5955");
        }
    }

    static boolean isIssn(String text) {
        String number = Digits.bare(text);
        return Digits.isNumber(number, LENGTH) && Digits.isModulo11(number);
    }
}
