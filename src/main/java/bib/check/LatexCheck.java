package bib.check;

import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Span;

/// LaTeX in values that is not understood, and so stays in the text as it is typed.
final class LatexCheck implements Check {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String summary() {
        return "LaTeX in a value that cannot be decoded: unknown commands";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        for (Diagnostic diagnostic : subject.reading()) {
            String command = diagnostic.topic() == Topic.LATEX ? command(diagnostic.message()) : "";
            if (!command.isEmpty()) {
                String hint = "write the character itself, or a command that every LaTeX knows";
                findings.warn(place(diagnostic, command), diagnostic.message(), hint);
            }
        }
    }

    /// The command itself in the field.
    private static Span place(Diagnostic diagnostic, String command) {
        Span field = diagnostic.span();
        int at = field.text().indexOf(command);
        return at < 0 ? field : new Span(field.source(), field.start() + at, field.start() + at + command.length());
    }

    /// The command that a message is about; empty where it is about something else.
    static String command(String message) {
        int start = message.indexOf('\\');
        int end = start < 0 ? -1 : message.indexOf(' ', start + 2);
        return end < 0 ? "" : message.substring(start, end);
    }
}
