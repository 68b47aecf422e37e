package bib.csl.engine.item;

import java.util.List;

/// A number variable's value taken apart (CSL 1.0.2, "Number" and `is-numeric`).
///
/// @param numeric whether it solely consists of numbers
/// @param plural  whether a label for it is plural
/// @param label   what it counts by a label written in front of it, as `section`; empty where there is none
public record NumberList(List<Num> numbers, boolean numeric, boolean plural, String label) {
    static final NumberList EMPTY = new NumberList(List.of(), false, false, "");

    /// One number or word.
    ///
    /// @param label    the term of a label written before it; empty where there is none
    /// @param shown    whether that label has to be printed
    /// @param particle letters before the digits
    /// @param joiner   what stands between it and the next
    /// @param plain    whether it is a bare number that an ordinal can be made of
    public record Num(String label, boolean shown, String particle, String value, String joiner, boolean plain) {
        public Num withJoiner(String text) {
            return new Num(label, shown, particle, value, text, plain);
        }

        public Num withValue(String before, String text) {
            return new Num(label, shown, before, text, joiner, plain);
        }
    }
}
