package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.source.Diagnostic;
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
            switch (diagnostic.topic()) {
                case DOLLAR -> reportDollar(diagnostic, findings);
                case BRACE -> findings.warn(diagnostic.span(), diagnostic.message(), "give each its partner");
                case BACKSLASH ->
                    findings.warn(diagnostic.span(), diagnostic.message(), "take it out, or write \\textbackslash{}");
                case FORM, KEY, REPETITION, COMMAND, ACCENT, EXCESS, NAMES, MARKS, ANNOTATIONS, DATE -> {}
            }
        }
    }

    private static void reportDollar(Diagnostic diagnostic, Findings findings) {
        Span field = diagnostic.span();
        int sign = dollar(field.text());
        boolean found = sign >= 0;
        findings.warn(
                found ? new Span(field.source(), field.start() + sign, field.start() + sign + 1) : field,
                diagnostic.message(),
                "write \\$ for the sign, or add the other $");
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
