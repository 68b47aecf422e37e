package bib.bibtex.write;

import bib.bibtex.Block;
import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.source.Source;
import java.util.List;

/// How a file is laid out, so that what is added to it looks like the rest: as the last of its entries are.
///
/// @param entry       how its entries are
/// @param parentheses whether parentheses delimit them
/// @param lineEnd     `\n`, `\r\n` or `\r`
/// @param gap         what stands between two entries
record FileManner(EntryManner entry, boolean parentheses, String lineEnd, String gap) {
    /// So many entries, from the last one back, are looked at for one that shows a manner.
    private static final int LOOKED_AT = 50;

    static FileManner of(Source source) {
        return of(source.text(), EntryScanner.scan(source.characters()));
    }

    static FileManner of(String text, List<Block> blocks) {
        String lineEnd = lineEnd(text);
        EntryManner usual = EntryManner.usual(lineEnd);
        int seen = 0;
        for (int i = blocks.size() - 1; i >= 0 && seen < LOOKED_AT; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Kind.ENTRY) {
                seen++;
                EntryText entry = EntryText.of(text.substring(block.start(), block.end()));
                if (entry.isWhole() && entry.fields().size() > 1) {
                    boolean parentheses = text.charAt(block.bodyStart() - 1) == '(';
                    EntryManner manner = EntryManner.of(entry, () -> usual);
                    return new FileManner(manner, parentheses, lineEnd, gap(text, blocks, lineEnd));
                }
            }
        }
        return new FileManner(usual, false, lineEnd, lineEnd + lineEnd);
    }

    /// The line end that stands first in a text; `\n` where there is none.
    static String lineEnd(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /// The blank gap before the last entry that has one.
    private static String gap(String text, List<Block> blocks, String lineEnd) {
        for (int i = blocks.size() - 2; i > 0; i--) {
            Block gap = blocks.get(i);
            boolean between = gap.kind() == Kind.GAP
                    && blocks.get(i - 1).kind() == Kind.ENTRY
                    && blocks.get(i + 1).kind() == Kind.ENTRY;
            String blank = text.substring(gap.start(), gap.end());
            if (between && blank.isBlank() && blank.contains(lineEnd)) {
                return blank;
            }
        }
        return lineEnd + lineEnd;
    }
}
