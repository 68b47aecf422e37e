package bib.check;

import bib.check.NameStretches.Stretch;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `et al.` in a list of names: a style writes that by itself, where the list ends in `and others`.
final class EtAlCheck implements NameCheck {
    private static final Pattern ET_AL = Pattern.compile(
            "(?<![A-Za-z])(and )?(\\\\(emph|textit|it) ?)?\\{?et[.~\\s]{1,5}al\\b(?!-)\\.?\\}?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "et-al";
    }

    @Override
    public String summary() {
        return "et al. written into a list of names";
    }

    @Override
    public void checkNames(Entry entry, Field field, Findings findings) {
        String value = field.value();
        findOthers(field, value, findings);
        Matcher matcher = ET_AL.matcher(value);
        if (!(value.contains("al") || value.contains("AL")) || !matcher.find()) {
            return;
        }
        String before = value.substring(0, matcher.start()).stripTrailing();
        while (before.endsWith(",") || before.endsWith(";")) {
            before = before.substring(0, before.length() - 1).stripTrailing();
        }
        boolean last = value.substring(matcher.end()).isBlank() && !before.isEmpty();
        String others = before.endsWith(" and") ? " others" : " and others";
        findings.warn(
                Written.part(field, matcher.start(), matcher.end()),
                "'et al.' is written into the names of '" + field.name() + "'",
                "end the list with ' and others', or better give all names",
                last ? Written.replace(field, before.length(), value.length(), others) : List.of());
    }

    /// `others` means more names at the end of a list only; before other names it is one of them.
    private static void findOthers(Field field, String value, Findings findings) {
        List<Stretch> names = value.contains("others") ? NameStretches.of(value).all() : List.of();
        for (Stretch name : names.subList(0, Math.max(0, names.size() - 1))) {
            if (name.text(value).equals("others")) {
                String message = "'others' stands before other names of '" + field.name() + "', and is one of them";
                int at = value.indexOf("others", name.start());
                findings.warn(
                        Written.part(field, at, at + "others".length()), message, "end the list with ' and others'");
            }
        }
    }
}
