package bib.check;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.finding.Written.Part;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.List;

/// Characters as HTML writes them (HTML standard, "Named character references"), which LaTeX prints as they stand.
final class HtmlEntityCheck implements FieldCheck {
    @Override
    public String id() {
        return "html-entity";
    }

    @Override
    public String summary() {
        return "a character written as HTML does, as &amp;";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        String value = field.value();
        if (value.indexOf('&') < 0 || Prose.isVerbatim(field)) {
            return;
        }
        List<HtmlReference> all = HtmlReference.in(value);
        List<HtmlReference> known = all.stream().filter(HtmlReference::isKnown).toList();
        if (!known.isEmpty()) {
            HtmlReference first = known.getFirst();
            report(field, first, all.size(), "prints as it stands", "write " + first.latex(), known, findings);
        } else if (!all.isEmpty()) {
            String what = "names no character";
            report(field, all.getFirst(), all.size(), what, "write what it should be", known, findings);
        }
    }

    private static void report(
            Field field,
            HtmlReference first,
            int count,
            String what,
            String hint,
            List<HtmlReference> known,
            Findings findings) {
        String written = field.value().substring(first.start(), first.end());
        String more = count > 1 ? ", and " + (count - 1) + " more" : "";
        List<Part> parts = known.stream()
                .map(one -> new Part(one.start(), one.end(), one.latex()))
                .toList();
        findings.warn(
                Written.part(field, first.start(), first.end()),
                "field '" + field.name() + "': " + written + " is HTML, and " + what + more,
                hint,
                Written.replace(field, parts));
    }
}
