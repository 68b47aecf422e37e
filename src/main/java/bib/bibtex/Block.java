package bib.bibtex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a `.bib` text as [EntryScanner] found it. Blocks follow each other without a hole.
///
/// Offsets are UTF-16 code units into the whole text.
///
/// @param kind     what the stretch is
/// @param start    its first character, the `@` where it is no gap
/// @param end      one past its last character
/// @param type     what stands between `@` and the delimiter, as written; empty for a gap
/// @param bodyStart one past the opening delimiter; `start` for a gap
/// @param bodyEnd  the closing delimiter's place; `end` where there is none
/// @param suspects places inside that look like the start of another entry, at the start of a line: a sign that a
///                 brace is missing before. At most one is kept
/// @param raw      its key and fields, where it is an entry by the book
public record Block(
        Kind kind,
        int start,
        int end,
        String type,
        int bodyStart,
        int bodyEnd,
        List<Integer> suspects,
        @Nullable RawBlock raw) {
    /// What a block can be.
    public enum Kind {
        /// `@article{…}` and any other type.
        ENTRY,
        /// `@string{…}`.
        STRING,
        /// `@preamble{…}`.
        PREAMBLE,
        /// `@comment{…}`.
        COMMENT,
        /// `@include{…}`, which no BibTeX knows and `bib` never follows.
        INCLUDE,
        /// Text between blocks, which BibTeX ignores.
        GAP
    }

    public Block {
        suspects = List.copyOf(suspects);
    }

    /// A stretch that is no block.
    public static Block gap(int start, int end) {
        return new Block(Kind.GAP, start, end, "", start, end, List.of(), null);
    }

    /// Whether its closing delimiter is there.
    public boolean closed() {
        return kind == Kind.GAP || bodyEnd < end;
    }
}
