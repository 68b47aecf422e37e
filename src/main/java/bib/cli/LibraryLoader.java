package bib.cli;

import bib.bibtex.BibtexReader;
import bib.csl.Item;
import bib.csl.ItemsReading;
import bib.csl.json.CslJson;
import bib.entry.Entry;
import bib.entry.Inheritance;
import bib.entry.Library;
import bib.entry.Preamble;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Format;
import bib.source.Decoded;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the files a run works on and reports what was wrong with them.
final class LibraryLoader {
    private final Session session;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Item> items = new HashMap<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<Preamble> preambles = new ArrayList<>();
    private final List<Source> waiting = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private LibraryLoader(Session session) {
        this.session = session;
    }

    /// @param files paths as the user named them, or `-`
    static LoadedLibrary load(List<String> files, Session session) {
        LibraryLoader loader = new LibraryLoader(session);
        files.forEach(loader::read);
        loader.readBibtex();
        Reading resolved = Inheritance.resolve(new Library(loader.entries, loader.macros, loader.preambles));
        loader.diagnostics.addAll(resolved.diagnostics());
        session.report(loader.diagnostics);
        Library library = resolved.library();
        String name = String.join(", ", files);
        session.detail("read " + Plural.of(library.entries().size(), "entry") + " from " + name);
        return new LoadedLibrary(name, library, loader.items);
    }

    private void read(String file) {
        Decoded decoded = Inputs.read(file, session);
        diagnostics.addAll(decoded.diagnostics());
        Optional<Format> foreign = Inputs.foreign(decoded.source());
        if (foreign.isEmpty()) {
            waiting.add(decoded.source());
            return;
        }
        readBibtex();
        if (foreign.get().equals(Formats.CSL_JSON)) {
            readJson(decoded.source());
        } else {
            readForeign(foreign.get(), decoded.source());
        }
    }

    /// Reads the files that wait, together: macros and keys go from one to the next.
    private void readBibtex() {
        if (!waiting.isEmpty()) {
            add(BibtexReader.read(waiting));
            waiting.clear();
        }
    }

    private void readForeign(Format format, Source source) {
        Reading reading = format.read(source);
        List<Entry> keyed = Keys.completed(reading.library().entries());
        add(new Reading(reading.library().with(keyed), reading.diagnostics()));
    }

    /// Its records are CSL items already, and stay what they are.
    private void readJson(Source source) {
        ItemsReading reading = CslJson.read(source);
        for (int i = 0; i < reading.items().size(); i++) {
            items.put(entries.size() + i, reading.items().get(i));
        }
        add(new Reading(reading.library(), reading.diagnostics()));
    }

    private void add(Reading reading) {
        entries.addAll(reading.library().entries());
        macros.putAll(reading.library().macros());
        preambles.addAll(reading.library().preambles());
        diagnostics.addAll(reading.diagnostics());
    }
}
