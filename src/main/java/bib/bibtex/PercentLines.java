package bib.bibtex;

import bib.latex.Chars;
import bib.source.Text;

/// The lines of a text that begin with `%`: what people do to hide an entry, though BibTeX does not mind it.
final class PercentLines {
    private final Text text;
    private int lineStart;
    private int lineSeen;

    PercentLines(Text text) {
        this.text = text;
    }

    /// Whether each line of a block is one. Asked of blocks one behind the other.
    boolean hide(Block block) {
        if (Chars.startsLine(text, block.start()) || !isOne(lineStart(block.start()))) {
            return false;
        }
        for (int i = block.start(); i < block.end() - 1; i++) {
            if (text.charAt(i) == '\n' && !isOne(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOne(int start) {
        int at = start;
        while (at < text.length() && Chars.isBlank(text.charAt(at)) && !Chars.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '%';
    }

    /// Asked for places one behind the other: no character is looked at twice.
    private int lineStart(int offset) {
        int start = offset;
        while (start > lineSeen && !Chars.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        lineStart = start > lineSeen ? start : lineStart;
        lineSeen = offset;
        return lineStart;
    }
}
