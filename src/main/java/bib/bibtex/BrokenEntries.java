package bib.bibtex;

import bib.bibtex.Block.Kind;
import bib.latex.Chars;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Text;
import java.util.ArrayList;
import java.util.List;

/// The entries that [BibtexReader] skips, by key.
public final class BrokenEntries {
    private BrokenEntries() {}

    /// Why each entry of this key was skipped; nothing where there is none.
    public static List<Diagnostic> named(String key, List<Source> sources) {
        List<Diagnostic> found = new ArrayList<>();
        for (Source source : sources) {
            for (Block block : EntryScanner.scan(source.characters())) {
                if (block.kind() == Kind.ENTRY
                        && source.characters().startsWith(key, keyStart(source.characters(), block))) {
                    add(source, block, key, found);
                }
            }
        }
        return found;
    }

    private static int keyStart(Text text, Block block) {
        return Chars.skipBlank(text, block.bodyStart(), block.bodyEnd());
    }

    private static void add(Source source, Block block, String key, List<Diagnostic> found) {
        RawBlock raw = FieldReader.entry(source.characters(), block);
        if (raw.key().equals(key) && !raw.faults().isEmpty()) {
            Remark fault = raw.faults().getFirst();
            Span place = new Span(source, fault.offset(), fault.offset());
            String message = "the entry '" + key + "' cannot be edited: " + fault.message();
            found.add(Diagnostic.error(place, message, fault.hint()));
        }
    }
}
