package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.source.TextEdit;
import java.util.List;

/// A check that finds fault with every title, and mends it to one that it finds fault with.
public final class EndlessCheck implements Check {
    @Override
    public String id() {
        return "endless";
    }

    @Override
    public String summary() {
        return "titles";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        subject.library().entries().forEach(entry -> entry.field("title").ifPresent(title -> {
            int inside = title.span().end() - 1;
            TextEdit edit = TextEdit.insert(title.span().source(), inside, "!");
            findings.warn(title.span(), "this title does not end", "", List.of(edit));
        }));
    }
}
