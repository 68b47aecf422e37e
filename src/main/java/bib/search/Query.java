package bib.search;

import java.util.List;

/// What is looked for: a tree of conditions.
///
/// Words are compared folded (without accents, case and punctuation), see [Folding]. Written as text by
/// [QueryPrinter], read by [QueryParser].
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

    /// The words stand in the field. Words without a letter or digit are found nowhere.
    ///
    /// - AUTHOR: all words stand in one name (of an author, an editor or in any other name field), in any order, as
    ///   whole words; a single letter is an initial of a given name. An organisation is found by its words too.
    /// - TITLE, KEYWORD: each word is a word there or, from three letters on, the beginning of one.
    /// - VENUE: each word is a word of a venue's full or short name.
    /// - YEAR, TYPE, ROLE, KEY: each word is the whole value, in any letter case. Types have synonyms, see
    ///   [EntryTypes]; roles are meant in their canonical form; `2024, 2025` is found by either year.
    /// - ANY: each word is found in some field, not necessarily the same; in venues the beginning of a word is
    ///   enough here too.
    ///
    /// Everywhere a trailing `*` asks for longer words as well, and a compound (`Yu-hui`, `O'Neil`) is found by its
    /// parts next to each other or written together.
    ///
    /// @param text  the words as the user wrote them
    /// @param exact whether the words were quoted: whole words, next to each other, in this order, in one value. In
    ///              a name the given names may come first or last, and a single letter is an initial
    record Words(SearchField field, String text, boolean exact) implements Query {}

    /// A year the entry names or touches lies between the two, both included; an open end is [Integer#MIN_VALUE] or
    /// [Integer#MAX_VALUE]. An entry without a year is never found.
    record Years(int from, int to) implements Query {}
}
