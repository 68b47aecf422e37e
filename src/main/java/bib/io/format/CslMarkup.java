package bib.io.format;

import bib.latex.LatexEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The little HTML that CSL-JSON has in its texts (CSL-JSON, "HTML-like formatting tags"), and titles in files of
/// Zotero and EndNote as well, as LaTeX.
public final class CslMarkup {
    private record Tag(String open, String close, String latex) {}

    private static final List<Tag> TAGS = List.of(
            new Tag("<i>", "</i>", "\\emph{"),
            new Tag("<b>", "</b>", "\\textbf{"),
            new Tag("<sup>", "</sup>", "\\textsuperscript{"),
            new Tag("<sub>", "</sub>", "\\textsubscript{"),
            new Tag("<sc>", "</sc>", "\\textsc{"),
            new Tag("<span style=\"font-variant:small-caps;\">", "</span>", "\\textsc{"),
            new Tag("<span style=\"font-variant: small-caps;\">", "</span>", "\\textsc{"),
            new Tag("<span class=\"nocase\">", "</span>", "{"));

    private CslMarkup() {}

    /// Whether a text has a pair of tags.
    public static boolean isIn(String text) {
        return text.indexOf('<') >= 0 && pieces(text).stream().anyMatch(piece -> piece.tag() != null);
    }

    /// The text as LaTeX; a tag without its partner is text.
    public static String latex(String text, LatexEncoder latex) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces(text)) {
            Tag tag = piece.tag();
            out.append(tag == null ? latex.encode(piece.text()) : piece.opens() ? tag.latex() : "}");
        }
        return out.toString();
    }

    /// A stretch of text, or a tag that has a partner.
    ///
    /// @param opens whether it is the first of the two
    private record Piece(String text, @Nullable Tag tag, boolean opens) {}

    /// A tag that may still find its partner.
    private record Open(Tag tag, int piece) {}

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int start = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', Math.max(start, i + 1))) {
            Tag opening = tag(text, i, true);
            String close = opening == null ? closing(text, i) : "";
            if (opening != null) {
                pieces.add(new Piece(text.substring(start, i), null, false));
                open.push(new Open(opening, pieces.size()));
                pieces.add(new Piece(opening.open(), null, false));
                start = i + opening.open().length();
            } else if (!close.isEmpty()
                    && open.stream().anyMatch(one -> one.tag().close().equals(close))) {
                pieces.add(new Piece(text.substring(start, i), null, false));
                Open partner = open.pop();
                while (!partner.tag().close().equals(close)) {
                    partner = open.pop();
                }
                pieces.set(partner.piece(), new Piece("", partner.tag(), true));
                pieces.add(new Piece("", partner.tag(), false));
                start = i + close.length();
            }
        }
        pieces.add(new Piece(text.substring(start), null, false));
        return pieces;
    }

    private static String closing(String text, int at) {
        Tag tag = tag(text, at, false);
        return tag == null ? "" : tag.close();
    }

    private static @Nullable Tag tag(String text, int at, boolean opening) {
        for (Tag tag : TAGS) {
            if (text.startsWith(opening ? tag.open() : tag.close(), at)) {
                return tag;
            }
        }
        return null;
    }
}
