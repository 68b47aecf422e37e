package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
/// References to entries that are not there.

final class DanglingReferenceCheck implements Check {
    @Override
    public String id() {
        return "dangling-reference";
    }

    @Override
    public String summary() {
        return "crossref, xref, xdata, related or entryset that names no entry or field, or leads back to its own";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        subject.references().forEach(findings::add);
    }
}
