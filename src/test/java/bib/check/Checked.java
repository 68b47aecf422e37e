package bib.check;

import bib.check.finding.Finding;
import bib.check.finding.Fixes;
import bib.check.finding.Subject;
import bib.entry.Library;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.TextEdits;
import java.util.List;

/// What one check makes of a text.
public final class Checked {
    private final Source source;
    private final Library library;
    private final List<Finding> findings;

    private Checked(Source source, Library library, List<Finding> findings) {
        this.source = source;
        this.library = library;
        this.findings = findings;
    }

    public static Checked by(String check, String bibtex) {
        Source source = new Source("refs.bib", bibtex);
        List<Source> sources = List.of(source);
        Subject subject = Subject.read(sources);
        List<Finding> findings = Checks.run(Checks.choose(List.of(check), List.of()), subject, sources);
        return new Checked(source, subject.library(), findings);
    }

    /// An entry with one field beside those it needs.
    public static Checked field(String check, String name, String value) {
        return by(check, "@misc{k,\n  " + name + " = {" + value + "},\n}\n");
    }

    public List<Finding> findings() {
        return findings;
    }

    /// `warning: message`, one each.
    public List<String> messages() {
        return findings.stream()
                .map(Finding::diagnostic)
                .map(found -> found.severity().label() + ": " + found.message())
                .toList();
    }

    /// What the findings point at.
    public List<String> places() {
        return findings.stream()
                .map(Finding::diagnostic)
                .map(Diagnostic::span)
                .map(span -> span.text())
                .toList();
    }

    /// The text with all fixes.
    public String fixed() {
        return TextEdits.apply(source, Fixes.of(findings, library).edits());
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
