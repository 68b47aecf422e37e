package bib.check;

import bib.source.Diagnostic;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/// Takes what one check finds.
public final class Findings {
    private final String check;
    private final List<Finding> found = new ArrayList<>();

    Findings(String check) {
        this.check = check;
    }

    void add(Diagnostic diagnostic) {
        add(diagnostic, List.of());
    }

    void add(Diagnostic diagnostic, List<TextEdit> fix) {
        found.add(new Finding(check, diagnostic, fix));
    }

    void error(Span span, String message, String hint) {
        add(Diagnostic.error(span, message, hint));
    }

    void warn(Span span, String message, String hint) {
        add(Diagnostic.warning(span, message, hint));
    }

    void warn(Span span, String message, String hint, List<TextEdit> fix) {
        add(Diagnostic.warning(span, message, hint), fix);
    }

    void note(Span span, String message, String hint) {
        add(Diagnostic.note(span, message, hint));
    }

    void note(Span span, String message, String hint, List<TextEdit> fix) {
        add(Diagnostic.note(span, message, hint), fix);
    }

    List<Finding> found() {
        return found;
    }
}
