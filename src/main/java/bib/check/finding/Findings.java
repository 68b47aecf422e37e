package bib.check.finding;

import bib.source.Diagnostic;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/// Takes what one check finds.
public final class Findings {
    private final String check;
    private final List<Finding> found = new ArrayList<>();

    /// @param check the check's id
    public Findings(String check) {
        this.check = check;
    }

    /// Takes one that only a person can mend.
    public void add(Diagnostic diagnostic) {
        add(diagnostic, List.of());
    }

    /// @param fix the edits that mend it
    public void add(Diagnostic diagnostic, List<TextEdit> fix) {
        found.add(new Finding(check, diagnostic, fix));
    }

    public void error(Span span, String message, String hint) {
        add(Diagnostic.error(span, message, hint));
    }

    public void warn(Span span, String message, String hint) {
        add(Diagnostic.warning(span, message, hint));
    }

    public void warn(Span span, String message, String hint, List<TextEdit> fix) {
        add(Diagnostic.warning(span, message, hint), fix);
    }

    public void note(Span span, String message, String hint) {
        add(Diagnostic.note(span, message, hint));
    }

    public void note(Span span, String message, String hint, List<TextEdit> fix) {
        add(Diagnostic.note(span, message, hint), fix);
    }

    /// All so far.
    public List<Finding> found() {
        return found;
    }
}
