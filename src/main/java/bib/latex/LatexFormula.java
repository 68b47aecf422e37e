package bib.latex;

/// Whether what is set is a formula, where that began, and which of the blanks in it count. To TeX they are nothing;
/// between signs they keep the formula legible.
final class LatexFormula {
    /// After these a blank is none, nor is one more after a space of its own.
    private static final String OPENING = "([{⟨⌈⌊\u2009\u00a0";
    private static final String CLOSING = ")]}⟩⌉⌋,";
    private static final int NONE = -1;

    private final LatexOutput out;
    private final LatexGroups groups;
    private boolean open;
    /// The place of the last sign that began or ended one.
    private int turned;
    private int blank;
    private int start;
    private int end;
    /// How many groups were open where a sign began it.
    private int depth = NONE;

    LatexFormula(LatexOutput out, LatexGroups groups) {
        this.out = out;
        this.groups = groups;
    }

    boolean isOpen() {
        return open;
    }

    /// A command, or the end of a group, says whether what follows is one.
    void set(boolean on) {
        open = on;
    }

    /// Its own sign begins or ends it.
    void turn(boolean on) {
        trimBlank();
        open = on;
        turned = out.length();
        start = on ? turned : start;
        end = on ? end : turned;
        depth = on ? groups.depth() : NONE;
    }

    /// Whether its own sign began it, and that in the group at hand.
    boolean isOpenedHere() {
        return open && depth == groups.depth();
    }

    /// It was none: the sign that began it stays in the text.
    void giveBack() {
        out.insert(turned, "$");
        open = false;
        depth = NONE;
    }

    /// Whether one formula is all that is set from a place on.
    boolean isAllFrom(int place) {
        return start == place && end == out.length();
    }

    /// A blank in the source, in a formula or not.
    void blank() {
        if (!open) {
            out.space();
        } else if (out.length() > turned && !out.endsInAnyOf(OPENING)) {
            out.space();
            blank = out.length();
        }
    }

    /// A sign that is no argument.
    void sign(char c) {
        if (CLOSING.indexOf(c) >= 0) {
            trimBlank();
        }
        out.append(c);
    }

    /// Takes the blank back that a formula ends in.
    private void trimBlank() {
        if (open && blank == out.length() && blank > turned) {
            out.trimSpace();
        }
    }
}
