package bib.check;

import bib.entry.Entry;
import bib.entry.Field;
import java.util.Set;

/// A dollar sign without its partner: LaTeX would take the rest for mathematics, and stop.
final class MathCheck implements FieldCheck {
    private static final Set<String> NOT_SET =
            Set.of("abstract", "annote", "annotation", "keywords", "keyword", "file", "review", "comment", "comments");

    @Override
    public String id() {
        return "math";
    }

    @Override
    public String summary() {
        return "a dollar sign without its partner";
    }

    @Override
    public void check(Entry entry, Field field, Findings findings) {
        String value = field.value();
        if (value.indexOf('$') < 0 || NOT_SET.contains(field.name()) || Prose.isVerbatim(field)) {
            return;
        }
        int last = -1;
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                count++;
                last = i;
            }
        }
        if (count % 2 != 0) {
            String message = "field '" + field.name() + "': a '$' opens mathematics that nothing closes";
            findings.warn(Written.part(field, last, last + 1), message, "write \\$ for the sign, or add the other $");
        }
    }
}
