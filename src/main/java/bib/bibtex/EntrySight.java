package bib.bibtex;

import bib.bibtex.Block.Kind;
import bib.source.Span;

/// Whether an entry is found in its file still once it is written otherwise.
final class EntrySight {
    private static final String UNCLOSED = "@misc{unclosed,\n";

    private EntrySight() {}

    /// What stands before an entry on its line, a letter or a `%`, may hide it; and where an entry before it is not
    /// closed, its first line must tell that it begins here.
    static boolean isKept(Span entry, String edited) {
        String text = entry.source().text();
        int start = entry.start();
        while (start > 0 && !Chars.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, entry.start());
        boolean found = before.isBlank() || isEntryAfter(before, edited);
        return found && (isEntryAfter(UNCLOSED, edited) || !isEntryAfter(UNCLOSED, entry.text()));
    }

    private static boolean isEntryAfter(String before, String text) {
        return EntryScanner.scan(before + text).stream()
                .anyMatch(block -> block.kind() == Kind.ENTRY && block.start() == before.length());
    }
}
