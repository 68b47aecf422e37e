package bib.check;

import bib.check.NameStretches.Stretch;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stars and footnote marks typed into names: what they mean belongs into `author+an`.
final class NameMarkCheck implements NameCheck {
    private static final String SIGN = "(?:\\\\?\\*|\\\\(?:ast|star|dag|ddag|dagger|ddagger|textdagger|S|P)(?![A-Za-z])"
            + "|[∗⋆†‡§¶]|\\d{1,2}|[a-h](?![a-z])|,)";
    private static final Pattern MARK = Pattern.compile("\\$\\s*\\{?\\}?\\^\\s*\\{?\\s*" + SIGN + "{1,8}\\s*\\}?\\s*\\$"
            + "|\\\\textsuperscript\\s*\\{\\s*" + SIGN + "{1,8}\\s*\\}"
            + "|\\{?\\\\(?:dag|ddag|dagger|ddagger|textdagger|textdaggerdbl|textasteriskcentered)(?![A-Za-z])\\}?"
            + "|\\{\\*\\}|\\\\?\\*+|[∗⋆†‡§¶]+|[¹²³⁴⁵⁶⁷⁸⁹]+");
    private static final String STARS = "*∗⋆";

    /// A mark in a value.
    ///
    /// @param name whose it is, from 1
    private record Mark(int start, int end, int name, boolean star) {}

    @Override
    public String id() {
        return "name-mark";
    }

    @Override
    public String summary() {
        return "a star or footnote mark typed into a name";
    }

    @Override
    public void checkNames(Entry entry, Field field, Findings findings) {
        List<Mark> marks = marks(field.value());
        if (marks.isEmpty()) {
            return;
        }
        SortedSet<Integer> marked = new TreeSet<>();
        marks.forEach(mark -> marked.add(mark.name()));
        Mark first = marks.getFirst();
        NameStretches names = NameStretches.of(field.value());
        Stretch name = names.all().get(first.name() - 1);
        String others = marked.size() > 1 ? ", and into " + (marked.size() - 1) + " more" : "";
        String annotation = field.name() + Annotations.SUFFIX;
        boolean equal = marks.stream().allMatch(Mark::star) && marked.size() > 1;
        String role = equal ? "equal" : "corresponding";
        findings.warn(
                Written.part(field, first.start(), first.end()),
                "a mark is typed into the name " + Written.quoted(name.text(field.value())) + others,
                "take it out, and say what it means: " + annotation + " = {" + roles(entry, field, marked, role) + "}",
                equal ? fix(entry, field, marks, marked) : List.of());
    }

    private static List<Mark> marks(String value) {
        if (!mayHaveMark(value)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        NameStretches names = NameStretches.of(value);
        Matcher matcher = MARK.matcher(value);
        while (matcher.find()) {
            if (standsApart(value, matcher)) {
                String text = matcher.group();
                boolean star = text.contains("\\ast") || text.chars().anyMatch(c -> STARS.indexOf(c) >= 0);
                marks.add(new Mark(matcher.start(), matcher.end(), names.at(matcher.start()) + 1, star));
            }
        }
        return marks;
    }

    private static boolean mayHaveMark(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '*' || c == '^' || c == '\\' || (c > 0x7F && "∗⋆†‡§¶¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /// A star within a word is a part of it, as in `E*Trade`.
    private static boolean standsApart(String value, Matcher matcher) {
        boolean before = matcher.start() > 0 && Character.isLetter(value.charAt(matcher.start() - 1));
        boolean after = matcher.end() < value.length() && Character.isLetter(value.charAt(matcher.end()));
        return !(before && after);
    }

    /// The value of the annotation that says what the marks say.
    private static String roles(Entry entry, Field field, SortedSet<Integer> marked, String role) {
        StringBuilder roles = new StringBuilder(
                entry.field(field.name() + Annotations.SUFFIX).map(Field::value).orElse(""));
        while (!roles.isEmpty() && "; \n\t".indexOf(roles.charAt(roles.length() - 1)) >= 0) {
            roles.setLength(roles.length() - 1);
        }
        for (int name : marked) {
            if (!entry.roles(field.name(), name).contains(role)) {
                roles.append(roles.isEmpty() ? "" : "; ")
                        .append(name)
                        .append('=')
                        .append(role);
            }
        }
        return roles.toString();
    }

    private static List<TextEdit> fix(Entry entry, Field field, List<Mark> marks, SortedSet<Integer> marked) {
        boolean single = entry.field(field.name())
                .filter(found -> found.span().equals(field.span()))
                .isPresent();
        boolean named = entry.annotations().stream()
                .anyMatch(annotation -> annotation.field().equals(field.name())
                        && annotation.name().equals(Annotation.DEFAULT)
                        && annotation.position() == 0);
        if (!single || named || Written.replace(field, "").isEmpty()) {
            return List.of();
        }
        StringBuilder value = new StringBuilder(field.value());
        for (Mark mark : marks.reversed()) {
            value.delete(mark.start(), mark.end());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field.name(), value.toString());
        fields.put(field.name() + Annotations.SUFFIX, roles(entry, field, marked, "equal"));
        return Written.set(entry, fields);
    }
}
