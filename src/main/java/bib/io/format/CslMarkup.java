package bib.io.format;

import bib.csl.InlineTags;
import bib.latex.LatexEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The little HTML that CSL-JSON has in its texts (CSL-JSON, "HTML-like formatting tags"), and titles in files of
/// Zotero and EndNote as well, as LaTeX.
public final class CslMarkup {
    private CslMarkup() {}

    /// Whether a text has a pair of tags.
    public static boolean isIn(String text) {
        return text.indexOf('<') >= 0
                && pieces(text).stream().anyMatch(piece -> piece.tag().isPresent());
    }

    /// The text as LaTeX; a tag without its partner is text.
    public static String latex(String text, LatexEncoder latex) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces(text)) {
            Optional<InlineTags.Tag> tag = piece.tag();
            out.append(tag.map(one -> one.closes() ? "}" : command(one.meaning()))
                    .orElseGet(() -> latex.encode(piece.text())));
        }
        return out.toString();
    }

    private static String command(InlineTags.Meaning meaning) {
        return switch (meaning) {
            case ITALIC -> "\\emph{";
            case BOLD -> "\\textbf{";
            case SUPERSCRIPT -> "\\textsuperscript{";
            case SUBSCRIPT -> "\\textsubscript{";
            case SMALL_CAPS -> "\\textsc{";
            case NO_DECOR -> "\\textnormal{";
            case NO_CASE, SPAN_END -> "{";
        };
    }

    /// A stretch of text, or a tag that has a partner.
    private record Piece(String text, Optional<InlineTags.Tag> tag) {}

    /// A tag that may still find its partner.
    private record Open(InlineTags.Tag tag, int piece) {}

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int start = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', Math.max(start, i + 1))) {
            Optional<InlineTags.Tag> found = InlineTags.tagAt(text, i);
            boolean kept = found.isEmpty()
                    || (found.get().closes()
                            && open.stream().noneMatch(one -> one.tag().isClosedBy(found.get())));
            if (kept) {
                continue;
            }
            InlineTags.Tag tag = found.get();
            pieces.add(new Piece(text.substring(start, i), Optional.empty()));
            start = i + tag.length();
            if (tag.closes()) {
                Open partner = open.pop();
                while (!partner.tag().isClosedBy(tag)) {
                    partner = open.pop();
                }
                pieces.set(partner.piece(), new Piece("", Optional.of(partner.tag())));
                pieces.add(new Piece("", found));
            } else {
                open.push(new Open(tag, pieces.size()));
                pieces.add(new Piece(text.substring(i, start), Optional.empty()));
            }
        }
        pieces.add(new Piece(text.substring(start), Optional.empty()));
        return pieces;
    }
}
