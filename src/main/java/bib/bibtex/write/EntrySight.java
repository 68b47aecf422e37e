package bib.bibtex.write;

import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.latex.Chars;
import bib.source.Span;

/// Whether an entry is found in its file still once it is written otherwise, and so is what follows it.
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
        return found
                && isFollowed(entry, before, edited)
                && (isEntryAfter(UNCLOSED, edited) || !isEntryAfter(UNCLOSED, entry.text()));
    }

    /// A `%` at the start of the line on which an entry ends hides one that follows on that line.
    private static boolean isFollowed(Span entry, String before, String edited) {
        String text = entry.source().text();
        int at = text.indexOf('@', entry.end());
        boolean beside = at >= 0 && at < Chars.lineEnd(text, entry.end(), text.length());
        return !beside || endsHidden(before + entry.text()) == endsHidden(before + edited);
    }

    private static boolean endsHidden(String text) {
        int start = text.length();
        while (start > 0 && !Chars.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return text.startsWith("%", Chars.skipBlank(text, start, text.length()));
    }

    private static boolean isEntryAfter(String before, String text) {
        return EntryScanner.scan(before + text).stream()
                .anyMatch(block -> block.kind() == Kind.ENTRY && block.start() == before.length());
    }
}
