package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.ArrayList;
import java.util.List;

/// ISBNs: 10 or 13 digits with a check digit (ISO 2108). A field may hold several, with words around them.
final class IsbnCheck implements FieldCheck {
    private static final int OLD = 10;
    private static final int NEW = 13;
    private static final int FEWEST = 8;
    private static final int MOST_SHOWN = 40;

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
        boolean found = false;
        for (String part : field.text().split("[,;/]")) {
            for (String number : numbers(part)) {
                found = true;
                if (report(field, number, findings)) {
                    return;
                }
            }
        }
        if (!found) {
            String message = Written.quoted(field.text()) + " is no ISBN";
            findings.warn(Written.value(field), message, "an ISBN has 13 digits, or 10: 978-0-306-40615-7");
        }
    }

    /// The words that are numbers; where they are too short for that, one number with spaces for hyphens.
    private static List<String> numbers(String text) {
        List<String> words = new ArrayList<>(2);
        boolean whole = true;
        for (String word : text.split("[\\s()]+")) {
            String bare = Digits.bare(word);
            if (!bare.isEmpty() && Digits.isNumber(bare, bare.length())) {
                words.add(word);
                whole &= bare.length() >= FEWEST;
            }
        }
        return whole ? words : List.of(String.join(" ", words));
    }

    /// Whether there was something to say; once for a field is enough.
    private static boolean report(Field field, String text, Findings findings) {
        String number = Digits.bare(text);
        if (isIsbn(number)) {
            return false;
        }
        boolean old = Digits.isNumber(number, OLD);
        boolean current = Digits.isNumber(number, NEW) && !number.endsWith("X");
        String isbn = text.length() > MOST_SHOWN ? Written.quoted(text) : text;
        if (IssnCheck.isIssn(text)) {
            findings.warn(Written.value(field), isbn + " is an ISSN, not an ISBN", "move it to the field issn");
        } else if (old || current) {
            String message = "the ISBN " + isbn + " has a wrong digit: its check digit does not fit";
            findings.warn(Written.value(field), message, "copy it again from the book");
        } else {
            String message = "the ISBN " + isbn + " has " + number.length() + " digits";
            findings.warn(Written.value(field), message, "an ISBN has 13 digits, or 10");
        }
        return true;
    }

    /// Whether a text is one number of a book, hyphens or not.
    static boolean isIsbn(String text) {
        String number = Digits.bare(text);
        boolean old = Digits.isNumber(number, OLD) && Digits.isModulo11(number);
        boolean book = number.startsWith("978") || number.startsWith("979");
        boolean current = book && Digits.isNumber(number, NEW) && !number.endsWith("X");
        return old || (current && Digits.isModulo10(number));
    }
}
