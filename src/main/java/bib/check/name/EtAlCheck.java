package bib.check.name;

import bib.bibtex.write.ValueText;
import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.name.NameStretches.Stretch;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.TextEdit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `et al.` in a list of names: a style writes that by itself, where the list ends in `and others`.
public final class EtAlCheck implements NameCheck {
    private static final Pattern ET_AL =
            Pattern.compile("(?<![A-Za-z])et[.~\\s]{1,5}al\\b(?!-)\\.?", Pattern.CASE_INSENSITIVE);
    /// What opens a group before it: a brace, with a command before or behind it, as in `\emph{` and `{\em `.
    private static final Pattern OPENING =
            Pattern.compile("(?:\\\\[A-Za-z]{1,20}\\s{0,5})?\\{\\s{0,5}(?:\\\\[A-Za-z]{1,20}\\s{1,5})?\\z");
    private static final Pattern CLOSING = Pattern.compile("\\s{0,5}\\}");
    private static final String AND = "and";
    private static final String OTHERS = "others";
    private static final int LONGEST_OPENING = 60;

    /// A part of a value.
    private record Part(int start, int end) {}

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
        Part part = group(value, new Part(matcher.start(), matcher.end()));
        findings.warn(
                Written.part(field, part.start(), part.end()),
                "'et al.' is written into the names of '" + field.name() + "'",
                "end the list with ' and others', or better give all names",
                fix(field, value, part));
    }

    /// With the braces that hold it and nothing else.
    private static Part group(String value, Part bare) {
        Part part = bare;
        Matcher opening = OPENING.matcher(value);
        Matcher closing = CLOSING.matcher(value);
        while (true) {
            opening.region(Math.max(0, part.start() - LONGEST_OPENING), part.start());
            closing.region(part.end(), value.length());
            if (!opening.find() || !closing.lookingAt()) {
                return part;
            }
            part = new Part(opening.start(), closing.end());
        }
    }

    /// Mends the end of a list alone, and nothing that begins or ends within braces: one of them would stay behind.
    private static List<TextEdit> fix(Field field, String value, Part part) {
        String before = beforeJoint(value.substring(0, part.start()));
        if (before.isEmpty() || !value.substring(part.end()).isBlank() || !ValueText.isBalanced(before)) {
            return List.of();
        }
        String last = NameStretches.of(before).all().getLast().text(before);
        String others = last.equalsIgnoreCase(OTHERS) ? "" : " and others";
        return Written.replace(field, before.length(), value.length(), others);
    }

    /// Without what joins the names before to it.
    private static String beforeJoint(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            boolean and = end > AND.length() && text.regionMatches(true, end - AND.length(), AND, 0, AND.length());
            if (Character.isWhitespace(last) || last == ',' || last == ';') {
                end--;
            } else if (and && Character.isWhitespace(text.charAt(end - AND.length() - 1))) {
                end -= AND.length();
            } else {
                break;
            }
        }
        return text.substring(0, end);
    }

    /// `others` means more names at the end of a list only; before other names it is one of them, as it is in braces.
    private static void findOthers(Field field, String value, Findings findings) {
        List<Stretch> names = value.contains(OTHERS) ? NameStretches.of(value).all() : List.of();
        if (names.size() > 1) {
            findBraced(field, value, names.getLast(), findings);
        }
        for (Stretch name : names.subList(0, Math.max(0, names.size() - 1))) {
            if (name.text(value).equals(OTHERS)) {
                String message = "'others' stands before other names of '" + field.name() + "', and is one of them";
                int at = value.indexOf(OTHERS, name.start());
                findings.warn(
                        Written.part(field, at, at + OTHERS.length()), message, "end the list with ' and others'");
            }
        }
    }

    /// Zotero writes `{others}` of a list that ended in `and others` where it was imported.
    private static void findBraced(Field field, String value, Stretch last, Findings findings) {
        String text = last.text(value);
        if (text.startsWith("{") && text.replace("{", "").replace("}", "").equals(OTHERS)) {
            int at = value.indexOf(text, last.start());
            findings.warn(
                    Written.part(field, at, at + text.length()),
                    "'" + text + "' at the end of '" + field.name() + "' is a name: braces make it one",
                    "end the list with ' and others'",
                    Written.replace(field, at, at + text.length(), OTHERS));
        }
    }
}
