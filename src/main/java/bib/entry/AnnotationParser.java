package bib.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Annotation specifications to annotations (biblatex manual, "Data Annotations"):
/// `[position[:part]]=key,key; …`, a value in quotes being a literal.
///
/// Read tolerantly, as files have it: `;` at the end, `,` for `;`, `1:student` for `1=student`.
public final class AnnotationParser {
    /// What an annotation field said.
    ///
    /// @param problems one sentence for each thing that is not as biblatex wants it
    /// @param lost     whether something is not among the annotations because it could not be understood
    public record Result(List<Annotation> annotations, List<String> problems, boolean lost) {
        public Result {
            annotations = List.copyOf(annotations);
            problems = List.copyOf(problems);
        }
    }

    private static final String SUFFIX = "+an";
    private static final int MAX_DIGITS = 5;

    private final String field;
    private final String name;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<String> problems = new ArrayList<>(0);
    private int position;
    private String part = "";
    private boolean lost;

    private AnnotationParser(String field, String name) {
        this.field = field;
        this.name = name;
    }

    /// Whether a field (lower case) annotates another: `author+an`, `author+an:orcid`.
    public static boolean isAnnotation(String fieldName) {
        int suffix = fieldName.indexOf(SUFFIX);
        int end = suffix + SUFFIX.length();
        return suffix > 0 && (end == fieldName.length() || fieldName.charAt(end) == ':');
    }

    /// The field that an annotating field is about: `author` for `author+an:orcid`.
    public static String annotated(String fieldName) {
        return fieldName.substring(0, fieldName.indexOf(SUFFIX));
    }

    /// The field that annotates another: `author+an`, or `author+an:orcid` where the annotation has a name.
    public static String annotating(String fieldName, String name) {
        return fieldName + SUFFIX + (name.equals(Annotation.DEFAULT) ? "" : ":" + name);
    }

    /// Reads a value.
    ///
    /// @param fieldName the annotating field, as `author+an:orcid`
    /// @param value     its value; literals stay as they are written, LaTeX included
    public static Result parse(String fieldName, String value) {
        int suffix = fieldName.indexOf(SUFFIX);
        int end = suffix + SUFFIX.length();
        String name = end + 1 < fieldName.length() ? fieldName.substring(end + 1) : Annotation.DEFAULT;
        AnnotationParser parser = new AnnotationParser(annotated(fieldName), name);
        parser.specifications(value);
        return new Result(parser.annotations, parser.problems, parser.lost);
    }

    private void specifications(String value) {
        List<String> specifications = split(value, ';');
        for (int i = 0; i < specifications.size(); i++) {
            String specification = specifications.get(i).strip();
            if (!specification.isEmpty()) {
                specification(specification);
            } else if (specifications.size() == 1) {
                problems.add("the annotation is empty");
            } else {
                problems.add("there is a ';' too many");
            }
        }
    }

    private void specification(String specification) {
        List<String> values = split(specification, ',');
        boolean first = true;
        for (String value : values) {
            int sign = outsideQuotes(value, '=');
            if (first && sign < 0) {
                value(withoutSign(value.strip()));
            } else if (sign >= 0) {
                if (!first) {
                    problems.add("a ';' belongs between two specifications, not a ','");
                }
                target(value.substring(0, sign).strip());
                value(value.substring(sign + 1).strip());
            } else {
                value(value.strip());
            }
            first = false;
        }
    }

    /// `1:student`, or `student` alone: the sign is missing. Sets the target and returns the value.
    private String withoutSign(String text) {
        int colon = outsideQuotes(text, ':');
        problems.add("'=' is missing in '" + text + "'");
        if (colon > 0 && isNumber(text.substring(0, colon).strip())) {
            target(text.substring(0, colon).strip());
            return text.substring(colon + 1).strip();
        }
        if (isNumber(text)) {
            target(text);
            return "";
        }
        target("");
        return text;
    }

    private void target(String text) {
        int colon = text.indexOf(':');
        String count = colon < 0 ? text : text.substring(0, colon).strip();
        part = colon < 0 ? "" : text.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        position = isNumber(count) ? Integer.parseInt(count) : 0;
        if (!count.isEmpty() && position == 0) {
            problems.add("'" + count + "' is no position; positions count from 1");
            position = -1;
            lost = true;
        }
    }

    private void value(String text) {
        boolean literal = text.startsWith("\"");
        String value = literal ? literal(text) : text;
        if (value.isEmpty()) {
            problems.add("an annotation has no key");
        } else if (position >= 0) {
            annotations.add(new Annotation(field, name, position, part, value, literal));
        }
    }

    private String literal(String text) {
        boolean closed = text.length() > 1 && text.endsWith("\"");
        if (!closed) {
            problems.add("a quote is not closed in " + text);
        }
        return text.substring(1, closed ? text.length() - 1 : text.length());
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_DIGITS;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && !isEscaped(text, i);
            if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int outsideQuotes(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && !isEscaped(text, i);
            if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /// `\"` is an accent, no quote.
    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }
}
