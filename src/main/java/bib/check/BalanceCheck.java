package bib.check;

import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Span;

/// Braces and dollar signs without their partners: LaTeX would read on for the missing one.
final class BalanceCheck implements Check {
    @Override
    public String id() {
        return "unbalanced";
    }

    @Override
    public String summary() {
        return "a brace or a dollar sign in a value without its partner";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        for (Diagnostic diagnostic : subject.reading()) {
            if (diagnostic.topic() == Topic.LATEX
                    && LatexCheck.command(diagnostic.message()).isEmpty()) {
                Span field = diagnostic.span();
                int sign = diagnostic.message().contains("'$'") ? dollar(field.text()) : -1;
                boolean found = sign >= 0;
                int start = field.start() + sign;
                findings.warn(
                        found ? new Span(field.source(), start, start + 1) : field,
                        diagnostic.message(),
                        found ? "write \\$ for the sign, or add the other $" : hint(diagnostic.message()));
            }
        }
    }

    private static String hint(String message) {
        return message.contains("backslash") ? "take it out, or write \\textbackslash{}" : "give each its partner";
    }

    /// The last dollar sign that is no character; -1 where there is none.
    private static int dollar(String text) {
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            i += c == '\\' ? 1 : 0;
            last = c == '$' ? i : last;
        }
        return last;
    }
}
