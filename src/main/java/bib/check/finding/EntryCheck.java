package bib.check.finding;

import bib.entry.Entry;

/// A check that looks at one entry at a time.
public interface EntryCheck extends Check {
    void check(Entry entry, Findings findings);

    @Override
    default void run(Subject subject, Findings findings) {
        for (Entry entry : subject.library().entries()) {
            check(entry, findings);
        }
    }
}
