package bib.bibtex;

import bib.latex.Chars;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Text;
import java.util.List;

/// What in the text between blocks looks as if it should be data. BibTeX ignores that text.
final class GapCheck {
    private final Source source;
    private final Block gap;
    private final List<Diagnostic> diagnostics;

    private GapCheck(Source source, Block gap, List<Diagnostic> diagnostics) {
        this.source = source;
        this.gap = gap;
        this.diagnostics = diagnostics;
    }

    /// @param diagnostics takes what is found
    static void run(Source source, Block gap, List<Diagnostic> diagnostics) {
        new GapCheck(source, gap, diagnostics).run();
    }

    private void run() {
        Text text = source.characters();
        int depth = 0;
        int open = gap.start();
        boolean said = false;
        for (int i = gap.start(); i < gap.end(); i++) {
            switch (text.charAt(i)) {
                case '%' -> i = Chars.lineEnd(text, i, gap.end());
                case '{' -> open = depth++ == 0 ? i : open;
                case '}' -> {
                    said |= depth == 0
                            && !said
                            && warn(
                                    i,
                                    "this '}' closes nothing; the text before it is ignored",
                                    "is there a '}' too many above?");
                    depth = Math.max(0, depth - 1);
                }
                case '@' -> lostEntry(i);
                default -> {}
            }
        }
        if (depth > 0) {
            neverClosed(open);
        }
    }

    /// Braces are mostly those of entries. Where nothing else is in the text, nothing of it could be read.
    private void neverClosed(int open) {
        String message = "this '{' is never closed; the text behind it is ignored";
        String hint = "is there an @type missing before it, or a '}' after it?";
        boolean whole = gap.start() == 0 && gap.end() == source.length();
        Span place = new Span(source, open, open);
        diagnostics.add(whole ? Diagnostic.error(place, message, hint) : Diagnostic.warning(place, message, hint));
    }

    private boolean warn(int offset, String message, String hint) {
        return diagnostics.add(Diagnostic.warning(new Span(source, offset, offset), message, hint));
    }

    /// Says where an `@` at the start of a line seems to begin an entry.
    private void lostEntry(int at) {
        Text text = source.characters();
        if (!Chars.startsLine(text, at)) {
            return;
        }
        int next = Chars.skipBlank(text, at + 1, gap.end());
        char c = next < gap.end() ? text.charAt(next) : ' ';
        if ((c == '{' || c == '(') && hasFieldAfterKey(next + 1)) {
            Span place = new Span(source, at, at);
            String hint = "write @article, @book or @misc before the '" + c + "'";
            diagnostics.add(Diagnostic.error(place, "this entry was skipped: it has no type", hint));
        } else if (next == at + 1 && Character.isLetter(c) && !isComment(next)) {
            warn(at, "this looks like an entry, but has no opening brace", "write @type{key, …}");
        }
    }

    private boolean isComment(int at) {
        String word = "comment";
        int end = Math.min(source.length(), at + word.length());
        return source.text(at, end).equalsIgnoreCase(word);
    }

    /// Whether `key, name =` or `name =` stands at a place.
    private boolean hasFieldAfterKey(int from) {
        Text text = source.characters();
        int key = Chars.skipBlank(text, from, gap.end());
        int comma = FieldNames.nameEnd(text, key, gap.end());
        boolean keyed = comma < gap.end() && text.charAt(comma) == ',';
        return FieldNames.startsField(text, keyed ? Chars.skipBlank(text, comma + 1, gap.end()) : key, gap.end());
    }
}
