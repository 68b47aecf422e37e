package bib.search;

import java.util.List;

/// What is looked for: a tree of conditions.
///
/// Words are compared folded (without accents, case and punctuation), see [Folding].
public sealed interface Query {
    /// Everything.
    record All() implements Query {}

    /// All of them hold.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them holds.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// It does not hold.
    record Not(Query part) implements Query {}

    /// The words stand in the field.
    ///
    /// In AUTHOR, all words stand in one name, in any order, and a single letter is an initial. Elsewhere a word of
    /// three letters or more also finds the words that begin with it, where `exact` is not asked for.
    ///
    /// @param text  the words as the user wrote them; a trailing `*` asks for a prefix
    /// @param exact whether the words were quoted: whole words, next to each other, in this order
    record Words(SearchField field, String text, boolean exact) implements Query {}

    /// The year lies between the two, both included; an open end is [Integer#MIN_VALUE] or [Integer#MAX_VALUE].
    record Years(int from, int to) implements Query {}
}
