package bib.check;

import bib.entry.Annotation;
import bib.entry.Entry;
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
                String number = Digits.bare(host < 0 ? text : text.substring(host + HOST.length()));
                boolean form = Digits.isNumber(number, LENGTH);
                if (!form || !Digits.isModulo11And2(number)) {
                    String why = form ? " has a wrong digit: its check digit does not fit" : " is no ORCID iD";
                    String hint = form ? "copy it again from orcid.org" : "write it as 0000-0002-1825-0097";
                    findings.warn(annotations.place(annotation), Written.quoted(text) + why, hint);
                }
            }
        }
    }
}
