package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Entry;
import bib.entry.Field;

/// Titles in capitals throughout: no style can tell which of them should stay.
final class CapitalTitleCheck implements FieldCheck {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LETTERS = 12;

    @Override
    public String id() {
        return "capital-title";
    }

    @Override
    public String summary() {
        return "a title in capitals throughout";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        if (field.name().equals("title") && isCapitals(field.text())) {
            findings.warn(
                    Written.value(field),
                    "the title is in capitals throughout: " + Written.quoted(field.text()),
                    "write it as it should be read; a style can set it in capitals");
        }
    }

    static boolean isCapitals(String text) {
        int letters = 0;
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS && words >= FEWEST_WORDS;
    }
}
