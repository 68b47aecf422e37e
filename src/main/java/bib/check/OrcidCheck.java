package bib.check;

import bib.check.finding.EntryCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.source.Span;
import java.util.Locale;

/// ORCID iDs of authors (`author+an:orcid`): their form and check digit.
final class OrcidCheck implements EntryCheck {
    private static final int LENGTH = 16;
    private static final String HOST = "orcid.org/";

    @Override
    public String id() {
        return "orcid";
    }

    @Override
    public String summary() {
        return "an ORCID iD that is none";
    }

    @Override
    public void check(Entry entry, Findings findings) {
        if (entry.annotations().isEmpty()) {
            return;
        }
        Annotations annotations = Annotations.of(entry);
        for (Annotation annotation : entry.annotations()) {
            if (annotation.name().equalsIgnoreCase("orcid")) {
                String text = annotation.value().strip();
                int host = text.toLowerCase(Locale.ROOT).indexOf(HOST);
                check(
                        text,
                        host < 0 ? text : text.substring(host + HOST.length()),
                        annotations.place(annotation),
                        findings);
            }
        }
    }

    /// @param number what `text` is without an address
    private static void check(String text, String number, Span place, Findings findings) {
        String bare = Digits.bare(number);
        if (bare.endsWith("/") && isOrcid(bare.substring(0, bare.length() - 1))) {
            findings.warn(place, Written.quoted(text) + " ends in a slash, which no ORCID iD has", "take it out");
        } else if (!Digits.isNumber(bare, LENGTH)) {
            findings.warn(place, Written.quoted(text) + " is no ORCID iD", "write it as 0000-0002-1825-0097");
        } else if (!Digits.isModulo11And2(bare)) {
            String message = Written.quoted(text) + " has a wrong digit: its check digit does not fit";
            findings.warn(place, message, "copy it again from orcid.org");
        }
    }

    private static boolean isOrcid(String number) {
        return Digits.isNumber(number, LENGTH) && Digits.isModulo11And2(number);
    }
}
