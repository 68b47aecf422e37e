package bib.check;

import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.List;

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

    /// What a reader keeps, and no text has. Looked for here alone: it costs a pass over the text.
    static List<Diagnostic> damage(Source source) {
        int at = source.text().indexOf('\0');
        String hint = "the file may be damaged, or be UTF-16 without a mark: save it again as UTF-8";
        return at < 0
                ? List.of()
                : List.of(Diagnostic.warning(new Span(source, at, at + 1), "here is a NUL byte, the first", hint));
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
