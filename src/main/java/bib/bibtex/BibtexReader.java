package bib.bibtex;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Preamble;
import bib.entry.Reading;
import bib.latex.Chars;
import bib.latex.PreambleCommands;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// BibTeX and biblatex text to a library. One broken entry costs itself alone, and is said.
///
/// The text is sliced into blocks ([EntryScanner]); in each, our own reader finds key and fields ([FieldReader]) and
/// JBibTeX judges the syntax ([StrictParser]). Values are always the source's own. What the reader had to assume is a
/// warning; what is broken and was mended by a guess is an error. `@include` is never followed.
public final class BibtexReader {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Entry> keys = new HashMap<>();
    private final Macros macros = new Macros();
    private final Words words = new Words();
    private final List<Preamble> preambles = new ArrayList<>();
    private final PreambleCommands commands = new PreambleCommands();
    private @Nullable StrictParser strict;

    private BibtexReader() {}

    /// Reads one text. Never throws: what is wrong with it is in the diagnostics.
    public static Reading read(Source source) {
        return read(List.of(source));
    }

    /// Reads several texts as one library, in order; as in BibTeX, a macro holds in all that follow.
    public static Reading read(List<Source> sources) {
        BibtexReader reader = new BibtexReader();
        for (Source source : sources) {
            reader.add(source);
        }
        Library library = new Library(reader.entries, reader.macros.sources(), reader.preambles);
        return new Reading(library, reader.diagnostics);
    }

    /// Whether some line begins with `@type{` or `@type(`, as hardly one of another format does.
    public static boolean recognises(String text) {
        return recognises(Text.of(text), text.length());
    }

    /// Whether some line of the beginning of a text does.
    ///
    /// @param end where the beginning ends, not beyond the end of the text
    public static boolean recognises(Text text, int end) {
        return hasEntry(text, end, true);
    }

    /// Whether `@type{` or `@type(` stands anywhere, as where an entry follows other words on its line.
    public static boolean suspects(Text text) {
        return hasEntry(text, text.length(), false);
    }

    private static boolean hasEntry(Text text, int last, boolean atLineStart) {
        for (int at = text.indexOf('@', 0, last); at >= 0; at = text.indexOf('@', at + 1, last)) {
            int end = at + 1;
            while (end < last && Character.isLetter(text.charAt(end))) {
                end++;
            }
            int open = end;
            while (open < last && (text.charAt(open) == ' ' || text.charAt(open) == '\t')) {
                open++;
            }
            boolean opens = open < last && (text.charAt(open) == '{' || text.charAt(open) == '(');
            if (opens && end > at + 1 && (!atLineStart || Chars.startsLine(text, at))) {
                return true;
            }
        }
        return false;
    }

    private void add(Source source) {
        EntryReader reader = new EntryReader(source, macros, words, commands, diagnostics);
        EntryScanner.scan(source.characters(), words, block -> add(source, block, reader));
    }

    private void add(Source source, Block block, EntryReader reader) {
        switch (block.kind()) {
            case ENTRY -> entry(source, block, reader);
            case STRING -> definition(source, block);
            case INCLUDE -> warn(source, block.start(), "@include is not followed", "name that file as well");
            case GAP -> GapCheck.run(source, block, diagnostics);
            case PREAMBLE -> preamble(source, block);
            case COMMENT -> checkClosed(source, block);
        }
    }

    private void warn(Source source, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.warning(new Span(source, offset, offset), message, hint));
    }

    private void error(Source source, int offset, String message, String hint) {
        diagnostics.add(Diagnostic.error(new Span(source, offset, offset), message, hint));
    }

    private void checkClosed(Source source, Block block) {
        if (!block.closed()) {
            String message = "@" + block.type() + " is never closed; it was cut before the next entry";
            warn(source, block.start(), message, "add the missing delimiter");
        }
    }

    private void entry(Source source, Block block, EntryReader reader) {
        RawBlock read = block.raw();
        if (read == null) {
            read = FieldReader.entry(source.characters(), block);
            if (!isWhole(source, block, read)) {
                return;
            }
        }
        Entry entry = reader.read(block, read);
        checkKey(entry, read.keyStart());
        entries.add(entry);
    }

    /// Says what is wrong with an entry; whether there is one.
    private boolean isWhole(Source source, Block block, RawBlock raw) {
        if (!raw.faults().isEmpty()) {
            Remark fault = raw.faults().getFirst();
            String message = "the entry " + name(block, raw) + " was skipped: " + fault.message();
            error(source, fault.offset(), message, fault.hint());
            return false;
        }
        if (raw.key().isEmpty() && raw.fields().isEmpty()) {
            error(source, block.start(), "the entry " + name(block, raw) + " was skipped: it is empty", "");
            return false;
        }
        if (raw.repairs().isEmpty()) {
            checkClosed(source, block);
        }
        for (Remark repair : raw.repairs()) {
            error(source, repair.offset(), "the entry " + name(block, raw) + ": " + repair.message(), repair.hint());
        }
        for (int suspect : block.suspects()) {
            warn(source, suspect, "this stands inside the entry " + name(block, raw), "is a '}' missing above?");
        }
        remarks(source, block, raw);
        return true;
    }

    private static String name(Block block, RawBlock raw) {
        return "@" + block.type() + (raw.key().isEmpty() ? "" : " '" + raw.key() + "'");
    }

    private void remarks(Source source, Block block, RawBlock raw) {
        for (Remark remark : raw.remarks()) {
            warn(source, remark.offset(), remark.message(), remark.hint());
        }
        if (raw.remarks().isEmpty() && raw.repairs().isEmpty()) {
            Optional<Remark> objection = strict().objection(source.characters(), block, raw);
            if (objection.isPresent()) {
                Remark remark = objection.get();
                warn(source, remark.offset(), remark.message(), remark.hint());
            }
        }
    }

    /// Made when first needed: most files never need it.
    private StrictParser strict() {
        StrictParser made = strict == null ? new StrictParser() : strict;
        strict = made;
        return made;
    }

    private void checkKey(Entry entry, int offset) {
        Entry first = entry.key().isEmpty() ? null : keys.putIfAbsent(entry.key(), entry);
        if (first != null) {
            Span span = new Span(entry.span().source(), offset, offset);
            Supplier<String> said = () -> "the key '" + entry.key() + "' is taken already, by "
                    + first.span().lineBeside(span);
            diagnostics.add(Diagnostic.warning(span, said, "").about(Diagnostic.Topic.KEY));
        }
    }

    private void preamble(Source source, Block block) {
        RawBlock raw = FieldReader.value(source.characters(), block);
        checkClosed(source, block);
        raw.remarks().forEach(remark -> warn(source, remark.offset(), remark.message(), remark.hint()));
        raw.repairs().forEach(remark -> warn(source, remark.offset(), remark.message(), remark.hint()));
        ValueResolver resolver = new ValueResolver(
                source.characters(), macros, (offset, message, hint) -> warn(source, offset, message, hint));
        String value = resolver.value(raw.fields().getFirst());
        preambles.add(new Preamble(value, source.text(block.start(), block.end())));
        commands.define(value);
    }

    private void definition(Source source, Block block) {
        RawBlock raw = FieldReader.definition(source.characters(), block);
        List<Remark> faults = raw.faults().isEmpty() ? raw.repairs() : raw.faults();
        if (!faults.isEmpty() || raw.fields().isEmpty()) {
            String why =
                    faults.isEmpty() ? "it defines nothing" : faults.getFirst().message();
            error(source, block.start(), "this @string was skipped: " + why, "write @string{name = {value}}");
            return;
        }
        checkClosed(source, block);
        raw.remarks().forEach(remark -> warn(source, remark.offset(), remark.message(), remark.hint()));
        String whole = source.text(block.start(), block.end());
        ValueResolver resolver = new ValueResolver(
                source.characters(), macros, (offset, message, hint) -> warn(source, offset, message, hint));
        for (RawField field : raw.fields()) {
            if (macros.isDefined(field.name())) {
                String hint = "the new definition holds from here on";
                warn(source, field.start(), "the macro '" + field.name() + "' is defined again", hint);
            }
            macros.define(field.name().toLowerCase(Locale.ROOT), resolver.value(field), whole);
        }
    }
}
