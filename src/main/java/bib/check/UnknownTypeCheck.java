package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.entry.Entry;
import bib.source.Suggestions;

/// Types that neither biblatex nor BibTeX knows.
final class UnknownTypeCheck implements Check {
    private static final int MAX_SUGGESTED = 200;

    @Override
    public String id() {
        return "unknown-type";
    }

    @Override
    public String summary() {
        return "a type of entry that is not in biblatex's data model";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Tally unknown = new Tally();
        for (Entry entry : subject.library().entries()) {
            if (!DataModel.knownTypes().contains(entry.type().name())) {
                unknown.add(entry.type().name(), entry.span().beginning());
            }
        }
        int[] suggested = {0};
        unknown.counts().forEach((type, count) -> {
            String otherwise = "styles print it as @misc";
            String hint = suggested[0]++ < MAX_SUGGESTED
                    ? Suggestions.hint(type, DataModel.knownTypes(), otherwise)
                    : otherwise;
            String message = "@" + type + " is no type that biblatex or BibTeX knows" + count.elsewhere();
            findings.note(count.first(), message, hint);
        });
    }
}
