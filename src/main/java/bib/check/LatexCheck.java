package bib.check;

import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Severity;
import bib.source.Span;

/// LaTeX in values that is not understood, and so stays in the text as it is typed.
final class LatexCheck implements Check {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String summary() {
        return "LaTeX in a value that cannot be decoded: unknown commands, braces that do not match";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        for (Diagnostic diagnostic : subject.reading()) {
            if (diagnostic.topic() == Topic.LATEX) {
                findings.add(new Diagnostic(
                        Severity.WARNING,
                        place(diagnostic),
                        diagnostic.message(),
                        diagnostic.hint().isEmpty() ? hint(diagnostic) : diagnostic.hint(),
                        Topic.LATEX));
            }
        }
    }

    private static String hint(Diagnostic diagnostic) {
        return command(diagnostic.message()).isEmpty()
                ? "give each brace its partner"
                : "write the character itself, or a command that every LaTeX knows";
    }

    /// The command itself in the field.
    private static Span place(Diagnostic diagnostic) {
        String command = command(diagnostic.message());
        Span field = diagnostic.span();
        int at = command.isEmpty() ? -1 : field.text().indexOf(command);
        return at < 0 ? field : new Span(field.source(), field.start() + at, field.start() + at + command.length());
    }

    private static String command(String message) {
        int start = message.indexOf('\\');
        int end = start < 0 ? -1 : message.indexOf(' ', start + 2);
        return end < 0 ? "" : message.substring(start, end);
    }
}
