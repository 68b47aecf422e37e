package bib.check.name;

import bib.check.finding.Findings;
import bib.check.finding.Written;
import bib.check.name.NameStretches.Stretch;
import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.AnnotationWriter;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Role;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stars and footnote marks typed into names: what they mean belongs into `author+an`.
public final class NameMarkCheck implements NameCheck {
    private static final String SIGN = "(?:\\\\?\\*|\\\\(?:ast|star|dag|ddag|dagger|ddagger|textdagger|S|P)(?![A-Za-z])"
            + "|[∗⋆†‡§¶]|\\d{1,2}|[a-h](?![a-z])|,)";
    private static final Pattern MARK = Pattern.compile("\\$\\s*\\{?\\}?\\^\\s*\\{?\\s*" + SIGN + "{1,8}\\s*\\}?\\s*\\$"
            + "|\\\\textsuperscript\\s*\\{\\s*" + SIGN + "{1,8}\\s*\\}"
            + "|\\{?\\\\(?:dag|ddag|dagger|ddagger|textdagger|textdaggerdbl|textasteriskcentered)(?![A-Za-z])\\}?"
            + "|\\{\\*\\}|\\\\?\\*+|[∗⋆†‡§¶]+|[¹²³⁴⁵⁶⁷⁸⁹]+");
    private static final int MOST_SHOWN = 5;
    private static final Pattern STAR = Pattern.compile("\\\\(?:ast|star|textasteriskcentered)(?![A-Za-z])|[∗⋆]");
    private static final Pattern DRESS = Pattern.compile("\\\\textsuperscript(?![A-Za-z])|[\\\\${}^\\s]");

    /// A mark in a value.
    ///
    /// @param name whose it is, from 1
    /// @param sign what it shows, however that is written: `*` of `$^{\ast}$`
    private record Mark(int start, int end, int name, String sign) {
        static Mark of(Matcher found, int name) {
            String sign = STAR.matcher(found.group()).replaceAll("*");
            return new Mark(
                    found.start(), found.end(), name, DRESS.matcher(sign).replaceAll(""));
        }

        boolean isStars() {
            return sign.chars().allMatch(c -> c == '*');
        }
    }

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
        boolean equal = areEqual(marks) && marked.size() > 1;
        findings.warn(
                Written.part(field, first.start(), first.end()),
                "a mark is typed into the name " + Written.quoted(name.text(field.value())) + others,
                "take it out, and say what it means" + example(field, marked, equal),
                equal ? fix(entry, field, marks, marked) : List.of());
    }

    /// Whether all are the same stars: others on other names, as `**`, say something else of them.
    private static boolean areEqual(List<Mark> marks) {
        String sign = marks.getFirst().sign();
        return marks.getFirst().isStars()
                && marks.stream().allMatch(mark -> mark.sign().equals(sign));
    }

    /// Stars on several names mean equal contribution; of other marks, the first serves as an example.
    private static String example(Field field, SortedSet<Integer> marked, boolean equal) {
        List<Integer> shown = marked.stream().limit(equal ? MOST_SHOWN : 1).toList();
        String said = roles(shown, equal ? Role.EQUAL : Role.CORRESPONDING);
        String more = equal && marked.size() > MOST_SHOWN ? "…" : "";
        return (equal ? ": " : ", as in ") + annotating(field.name()) + " = {" + said + more + "}";
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
                marks.add(Mark.of(matcher, names.at(matcher.start()) + 1));
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
        boolean first = entry.field(field.name())
                .filter(found -> found.span().equals(field.span()))
                .isPresent();
        Optional<Field> annotating = annotating(entry, field);
        String name = annotating.map(Field::name).orElse(annotating(field.name()));
        AnnotationParser.Result said =
                AnnotationParser.parse(name, annotating.map(Field::value).orElse(""));
        boolean whole = said.annotations().stream().anyMatch(annotation -> annotation.position() == 0);
        if (!first || whole || said.lost() || Written.replace(field, "").isEmpty()) {
            return List.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field.name(), without(field.value(), marks));
        fields.put(name, AnnotationWriter.write(withEqual(said.annotations(), field.name(), marked)));
        return Written.set(entry, fields);
    }

    private static String annotating(String field) {
        return AnnotationParser.annotating(field, Annotation.DEFAULT);
    }

    /// The field that says what roles the names have.
    private static Optional<Field> annotating(Entry entry, Field field) {
        String plain = annotating(field.name());
        return entry.fields().stream()
                .filter(other -> other.name().equals(plain) || other.name().equals(plain + ":" + Annotation.DEFAULT))
                .findFirst();
    }

    /// A role goes beside what is said of its name already: of two specifications for one name, biber keeps one.
    private static List<Annotation> withEqual(List<Annotation> said, String field, SortedSet<Integer> marked) {
        Map<Integer, Integer> last = new HashMap<>();
        SortedSet<Integer> missing = new TreeSet<>(marked);
        for (int i = 0; i < said.size(); i++) {
            Annotation known = said.get(i);
            if (known.part().isEmpty()) {
                last.put(known.position(), i);
            }
            if (known.isRole() && Role.canonical(known.value()).equals(Role.EQUAL)) {
                missing.remove(known.position());
            }
        }
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            int position = said.get(i).position();
            all.add(said.get(i));
            if (last.getOrDefault(position, -1) == i && missing.remove(position)) {
                all.add(equal(field, position));
            }
        }
        missing.forEach(position -> all.add(equal(field, position)));
        return all;
    }

    private static Annotation equal(String field, int position) {
        return new Annotation(field, Annotation.DEFAULT, position, "", Role.EQUAL, false);
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
