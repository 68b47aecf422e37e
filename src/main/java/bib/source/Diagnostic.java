package bib.source;

import java.util.function.Supplier;

/// What is wrong with a piece of a source, for a person.
///
/// @param said   what is wrong, asked for when it is told: most warnings are only counted
/// @param advice what to do about it, likewise; empty where there is nothing to say
/// @param topic what it is about
/// @param subject what of the text it is about, as a command of LaTeX; empty where that is all there
public record Diagnostic(
        Severity severity, Span span, Supplier<String> said, Supplier<String> advice, Topic topic, String subject) {
    private static final int MAX_LINE = 160;
    private static final int AROUND = 4 * MAX_LINE;

    /// What a diagnostic is about, so that one who looks at the same thing more closely can tell.
    public enum Topic {
        /// The form of the text, or something no other topic is for.
        FORM,
        /// A key that is taken.
        KEY,
        /// A field that an entry has twice.
        REPETITION,
        /// A command of LaTeX that is not known.
        COMMAND,
        /// A brace without its partner.
        BRACE,
        /// A dollar sign without its partner.
        DOLLAR,
        /// A backslash that begins no command.
        BACKSLASH,
        /// An accent of LaTeX without a letter.
        ACCENT,
        /// LaTeX that goes on for too long or too deep.
        EXCESS,
        /// The names in a field.
        NAMES,
        /// Marks typed into names, as a star.
        MARKS,
        /// Annotations of a field.
        ANNOTATIONS,
        /// When something came out.
        DATE
    }

    public static Diagnostic error(Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, span, () -> message, () -> hint, Topic.FORM, "");
    }

    public static Diagnostic warning(Span span, String message, String hint) {
        return warning(span, () -> message, hint);
    }

    /// A warning whose words take time, as those that name a line.
    public static Diagnostic warning(Span span, Supplier<String> said, String hint) {
        return warning(span, said, () -> hint);
    }

    /// The same, where what to do about it takes time as well.
    public static Diagnostic warning(Span span, Supplier<String> said, Supplier<String> advice) {
        return new Diagnostic(Severity.WARNING, span, said, advice, Topic.FORM, "");
    }

    public static Diagnostic note(Span span, String message, String hint) {
        return new Diagnostic(Severity.NOTE, span, () -> message, () -> hint, Topic.FORM, "");
    }

    /// What is wrong, on one line.
    public String message() {
        return said.get();
    }

    /// What to do about it; empty where there is nothing to say.
    public String hint() {
        return advice.get();
    }

    /// The same, about something.
    public Diagnostic about(Topic newTopic) {
        return about(newTopic, "");
    }

    /// The same, about a part of what stands there.
    public Diagnostic about(Topic newTopic, String newSubject) {
        return new Diagnostic(severity, span, said, advice, newTopic, newSubject);
    }

    /// `file:line:column: error: message`, on one line.
    public String summary() {
        return Printable.line(span.source().name() + ":" + span.line() + ":" + span.column() + ": " + severity.label()
                + ": " + message());
    }

    /// The summary, the source line, a caret under the place, and the hint; no line end at the end. It is fit for a
    /// terminal ([Printable]), and so is the summary.
    public String report() {
        StringBuilder out = new StringBuilder(summary());
        Span around = span.source().around(span.start(), AROUND);
        String line = around.text().stripTrailing();
        if (!line.isBlank()) {
            appendCaret(out, line, span.source().codePoints(around.start(), span.start()));
        }
        String hint = hint();
        if (!hint.isEmpty()) {
            out.append("\nhint: ").append(Printable.line(hint));
        }
        return out.toString();
    }

    private static void appendCaret(StringBuilder out, String line, int column) {
        int[] points = line.codePoints().toArray();
        int first = Math.max(0, Math.min(column - MAX_LINE / 2, points.length - MAX_LINE));
        int last = Math.min(points.length, first + MAX_LINE);
        out.append("\n  ");
        for (int i = first; i < last; i++) {
            out.appendCodePoint(Printable.isSteering(points[i]) ? ' ' : points[i]);
        }
        out.append("\n  ").append(" ".repeat(Math.max(0, column - first))).append('^');
    }
}
