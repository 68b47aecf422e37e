package bib.check;

import bib.check.NameStretches.Stretch;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Role;
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
    private static final int MOST_SHOWN = 5;
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
        Stretch name = NameStretches.of(field.value()).all().get(first.name() - 1);
        String others = marked.size() > 1 ? ", and into " + (marked.size() - 1) + " more" : "";
        boolean equal = marks.stream().allMatch(Mark::star) && marked.size() > 1;
        findings.warn(
                Written.part(field, first.start(), first.end()),
                "a mark is typed into the name " + Written.quoted(name.text(field.value())) + others,
                "take it out, and say what it means" + example(field, marked, equal),
                equal ? fix(entry, field, marks, marked) : List.of());
    }

    /// Stars on several names mean equal contribution; of other marks, the first serves as an example.
    private static String example(Field field, SortedSet<Integer> marked, boolean equal) {
        List<Integer> shown = marked.stream().limit(equal ? MOST_SHOWN : 1).toList();
        String said = roles(shown, equal ? Role.EQUAL : Role.CORRESPONDING);
        String more = equal && marked.size() > MOST_SHOWN ? "…" : "";
        return (equal ? ": " : ", as in ") + field.name() + Annotations.SUFFIX + " = {" + said + more + "}";
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

    /// An annotation that gives names a role.
    private static String roles(List<Integer> names, String role) {
        StringBuilder roles = new StringBuilder();
        for (int name : names) {
            roles.append(roles.isEmpty() ? "" : "; ").append(name).append('=').append(role);
        }
        return roles.toString();
    }

    private static List<TextEdit> fix(Entry entry, Field field, List<Mark> marks, SortedSet<Integer> marked) {
        String annotating = field.name() + Annotations.SUFFIX;
        boolean first = entry.field(field.name())
                .filter(found -> found.span().equals(field.span()))
                .isPresent();
        boolean whole = entry.annotations().stream().anyMatch(annotation -> isOfAll(annotation, field));
        if (!first || whole || Written.replace(field, "").isEmpty()) {
            return List.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field.name(), without(field.value(), marks));
        SortedSet<Integer> missing = new TreeSet<>(marked);
        entry.annotations().stream()
                .filter(annotation -> annotation.isRole() && annotation.field().equals(field.name()))
                .filter(annotation -> Role.canonical(annotation.value()).equals(Role.EQUAL))
                .forEach(annotation -> missing.remove(annotation.position()));
        String present = entry.field(annotating).map(Field::value).orElse("").replaceAll("[;\\s]{1,100}\\z", "");
        String added = roles(List.copyOf(missing), Role.EQUAL);
        fields.put(annotating, present + (present.isEmpty() || added.isEmpty() ? "" : "; ") + added);
        return Written.set(entry, fields);
    }

    private static boolean isOfAll(Annotation annotation, Field field) {
        return annotation.field().equals(field.name())
                && annotation.name().equals(Annotation.DEFAULT)
                && annotation.position() == 0;
    }

    private static String without(String value, List<Mark> marks) {
        StringBuilder out = new StringBuilder(value.length());
        int at = 0;
        for (Mark mark : marks) {
            out.append(value, at, mark.start());
            at = mark.end();
        }
        return out.append(value, at, value.length()).toString();
    }
}
