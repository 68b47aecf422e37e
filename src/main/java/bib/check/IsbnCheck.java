package bib.check;

import bib.entry.Entry;
import bib.entry.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ISBNs: 10 or 13 digits with a check digit (ISO 2108). A field may hold several, with words around them.
final class IsbnCheck implements FieldCheck {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w/.])\\d(?:[-‐‑–—−  ]?[\\dXx]){6,16}(?!\\w)");
    private static final int OLD = 10;
    private static final int NEW = 13;

    @Override
    public String id() {
        return "isbn";
    }

    @Override
    public String summary() {
        return "an ISBN with a wrong check digit or length";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (!field.name().equals("isbn")) {
            return;
        }
        Matcher matcher = NUMBER.matcher(field.text());
        if (!matcher.find()) {
            String message = Written.quoted(field.text()) + " is no ISBN";
            findings.warn(Written.value(field), message, "an ISBN has 13 digits, or 10: 978-0-306-40615-7");
            return;
        }
        do {
            check(field, matcher.group(), findings);
        } while (matcher.find());
    }

    private static void check(Field field, String text, Findings findings) {
        String number = Digits.bare(text);
        boolean old = Digits.isNumber(number, OLD);
        boolean current = Digits.isNumber(number, NEW) && !number.endsWith("X");
        if ((old && Digits.isModulo11(number)) || (current && isBook(number) && Digits.isModulo10(number))) {
            return;
        }
        if (IssnCheck.isIssn(text)) {
            findings.warn(Written.value(field), text + " is an ISSN, not an ISBN", "move it to the field issn");
        } else if (old || current) {
            String message = "the ISBN " + text + " has a wrong digit: its check digit does not fit";
            findings.warn(Written.value(field), message, "copy it again from the book");
        } else if (!isSeveral(number)) {
            String message = "the ISBN " + text + " has " + number.length() + " digits";
            findings.warn(Written.value(field), message, "an ISBN has 13 digits, or 10");
        }
    }

    private static boolean isBook(String number) {
        return number.startsWith("978") || number.startsWith("979");
    }

    /// Two numbers with nothing but a space between them.
    private static boolean isSeveral(String number) {
        return number.length() > NEW;
    }
}
