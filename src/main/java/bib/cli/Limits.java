package bib.cli;

import bib.source.BibException;
import bib.source.BibException.Kind;

/// Checks of option values.
final class Limits {
    private Limits() {}

    static void positive(String option, int value) {
        if (value < 1) {
            throw new BibException(Kind.USAGE, option + " takes a number from 1, not " + value, "");
        }
    }
}
