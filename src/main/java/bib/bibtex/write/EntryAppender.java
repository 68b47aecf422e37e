package bib.bibtex.write;

import bib.bibtex.Block;
import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.bibtex.RawField;
import bib.entry.Entry;
import bib.latex.Chars;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts entries at the end of a file, in the manner of the file.
public final class EntryAppender {
    private final Source target;
    private final FileManner manner;
    private final List<String> blocks = new ArrayList<>();

    private EntryAppender(Source target, FileManner manner) {
        this.target = target;
        this.manner = manner;
    }

    /// @throws BibException of kind INPUT where the file's last block is not closed and would take in what follows
    public static EntryAppender to(Source target) {
        List<Block> blocks = EntryScanner.scan(target.characters());
        if (!blocks.isEmpty() && !blocks.getLast().closed()) {
            Span place =
                    new Span(target, blocks.getLast().start(), blocks.getLast().start());
            String message = "nothing can be added to this file: what begins here is never closed";
            throw new BibException(
                    BibException.Kind.INPUT, List.of(Diagnostic.error(place, message, "add the missing delimiter")));
        }
        return new EntryAppender(target, FileManner.of(target.text(), blocks));
    }

    /// Adds the `@string` and `@preamble` blocks of a text as they stand, but for those that the file has already.
    ///
    /// @return what of the text is neither such a block nor an entry, and is left out
    public List<Diagnostic> addDefinitions(Source source) {
        List<Diagnostic> left = new ArrayList<>();
        for (Block block : EntryScanner.scan(source.characters())) {
            Span span = new Span(source, block.start(), block.end());
            String text = ValueText.inLines(span.text(), manner.lineEnd());
            boolean definition = block.kind() == Kind.STRING || block.kind() == Kind.PREAMBLE;
            if (definition && !target.text().contains(text)) {
                blocks.add(text);
            } else if (!definition && block.kind() != Kind.ENTRY && !text.isBlank()) {
                int start = Chars.skipBlank(source.characters(), block.start(), block.end());
                left.add(Diagnostic.note(new Span(source, start, start), "this is no entry, and is not added", ""));
            }
        }
        return left;
    }

    /// Adds an entry; one with comments in it as it stands, for they have no place in the manner of another file.
    ///
    /// @param key its own or another
    /// @throws BibException of kind INPUT where the entry was not read whole
    public void add(Entry entry, String key) {
        EntryEditor.requireWhole(entry);
        EntryText text = EntryText.of(entry.span().text());
        String own = text.hasRemarks()
                ? withKey(text, key)
                : written(text, entry.type().name(), key);
        String written = ValueText.inLines(own, manner.lineEnd());
        EntryText again = EntryText.of(written);
        boolean same = again.raw().key().equals(key)
                && again.fields().size() == text.fields().size();
        if (!again.isWhole() || !same) {
            throw new BibException(
                    BibException.Kind.INPUT, "the entry '" + key + "' cannot be written safely", "simplify its values");
        }
        blocks.add(written);
    }

    private static String withKey(EntryText text, String key) {
        int start = text.raw().keyStart();
        int end = text.keyEnd();
        boolean separated = text.raw().key().equals(key) || text.text().startsWith(",", end);
        return text.text().substring(0, start)
                + key
                + (separated ? "" : ", ")
                + text.text().substring(end);
    }

    private String written(EntryText text, String type, String key) {
        int longest = text.fields().stream()
                .mapToInt(field -> field.name().length())
                .max()
                .orElse(0);
        EntryManner fitting = manner.entry().fitting(longest);
        StringBuilder out = new StringBuilder("@");
        out.append(fitting.types().apply(type)).append(manner.parentheses() ? '(' : '{');
        out.append(key);
        String gap = fitting.opening();
        for (RawField field : text.fields()) {
            boolean plain = text.isPlain(field);
            String name = field.name().toLowerCase(Locale.ROOT);
            out.append(fitting.field(gap, name, plain ? text.content(field) : text.valueSource(field), !plain));
            gap = fitting.separator();
        }
        return out.append(fitting.closing())
                .append(manner.parentheses() ? ')' : '}')
                .toString();
    }

    /// What to do to the file.
    public List<TextEdit> edits() {
        if (blocks.isEmpty()) {
            return List.of();
        }
        String text = target.text();
        String end = manner.lineEnd();
        StringBuilder out = new StringBuilder();
        if (!text.isBlank()) {
            int last = text.length();
            while (Chars.isBlank(text.charAt(last - 1))) {
                last--;
            }
            int lines = count(manner.gap(), end) - count(text.substring(last), end);
            boolean endsLine = Chars.isLineEnd(text.charAt(text.length() - 1));
            out.append(end.repeat(Math.max(lines, endsLine ? 0 : 1)));
        }
        out.append(String.join(manner.gap(), blocks)).append(end);
        return List.of(TextEdit.insert(target, text.length(), out.toString()));
    }

    private static int count(String text, String lineEnd) {
        int count = 0;
        for (int at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + lineEnd.length())) {
            count++;
        }
        return count;
    }
}
