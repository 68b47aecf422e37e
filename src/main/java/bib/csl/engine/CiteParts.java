package bib.csl.engine;

import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Formats;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.QuoteMarks;
import bib.csl.engine.text.Run;
import java.util.List;
import java.util.Optional;

/// A cite as text and the counter it ends in, which may join a range with those of its neighbours.
///
/// @param text    empty where the cite is a counter alone
/// @param counter with all its affixes and formats
record CiteParts(List<Run> text, Optional<Counter> counter) {
    /// A citation number or year suffix, printed.
    record Counter(Piece.Counter kind, int number, List<Run> runs) {}

    /// Takes a settled cite apart; the piece is changed.
    static CiteParts of(Piece cite, QuoteMarks quotes, int formats) {
        if (isLone(cite)) {
            Piece counter = innermost(cite);
            return new CiteParts(
                    List.of(),
                    Optional.of(
                            new Counter(counter.counterKind, counter.counter, Flattening.of(cite, quotes, formats))));
        }
        Optional<Piece> holder = holderOfLast(cite);
        if (holder.isEmpty()) {
            return new CiteParts(Flattening.of(cite, quotes, formats), Optional.empty());
        }
        Piece counter = holder.get().children.removeLast();
        int inside = formatsAt(cite, holder.get(), formats);
        Counter last = new Counter(counter.counterKind, counter.counter, Flattening.of(counter, quotes, inside));
        cite.purge();
        return new CiteParts(Flattening.of(cite, quotes, formats), Optional.of(last));
    }

    private static boolean isLone(Piece piece) {
        return piece.isCounter() || (piece.children.size() == 1 && isLone(piece.last()));
    }

    private static Piece innermost(Piece piece) {
        return piece.isCounter() ? piece : innermost(piece.last());
    }

    /// The piece whose last child is the counter that ends the cite, if nothing follows or wraps it.
    private static Optional<Piece> holderOfLast(Piece piece) {
        boolean wraps = !piece.suffix.isEmpty() || !piece.decor.isEmpty();
        if (piece.leaf || piece.children.isEmpty() || wraps) {
            return Optional.empty();
        }
        return piece.last().isCounter() && piece.delimiter.isEmpty() ? Optional.of(piece) : holderOfLast(piece.last());
    }

    private static int formatsAt(Piece from, Piece holder, int outer) {
        int formats = Formats.with(outer, from.decor);
        return from == holder ? formats : formatsAt(from.last(), holder, formats);
    }
}
