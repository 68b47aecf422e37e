package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.source.Diagnostic;

/// What readers say of the form of the text, JBibTeX as the strict one among them.
final class SyntaxCheck implements Check {
    @Override
    public String id() {
        return "syntax";
    }

    @Override
    public String summary() {
        return "what a reader had to assume, skip or decode, and what strict BibTeX readers refuse";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        for (Diagnostic diagnostic : subject.reading()) {
            switch (diagnostic.topic()) {
                case FORM, REPETITION -> findings.add(diagnostic);
                case KEY, COMMAND, BRACE, DOLLAR, BACKSLASH, ACCENT, EXCESS, NAMES, MARKS, ANNOTATIONS, DATE -> {}
            }
        }
    }
}
