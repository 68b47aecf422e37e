package bib.csl.engine;

/// What happened inside a group: it shows only if a variable did, or if it tried none.
final class Flags {
    boolean termIntended;
    boolean variableAttempt;
    boolean variableSuccess;

    boolean shows() {
        return variableSuccess || (termIntended && !variableAttempt);
    }
}
