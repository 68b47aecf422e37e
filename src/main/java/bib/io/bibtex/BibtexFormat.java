package bib.io.bibtex;

import bib.bibtex.BibtexReader;
import bib.bibtex.Definitions;
import bib.bibtex.LatexDoubts;
import bib.bibtex.write.EntryEditor;
import bib.bibtex.write.ValueText;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.Format;
import bib.io.format.Writing;
import bib.latex.LatexEncoder;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// BibTeX and biblatex: one file format, two dialects. An entry that is in the dialect already keeps its bytes.
public final class BibtexFormat implements Format {
    private final Dialect dialect;

    public BibtexFormat(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> names() {
        return dialect == Dialect.BIBTEX ? List.of("bibtex", "bib") : List.of("biblatex");
    }

    @Override
    public String title() {
        return dialect == Dialect.BIBTEX ? "BibTeX" : "biblatex";
    }

    @Override
    public List<String> suffixes() {
        return dialect == Dialect.BIBTEX ? List.of(".bib", ".bibtex") : List.of(".biblatex");
    }

    @Override
    public boolean isFormOf(String text) {
        return BibtexReader.recognises(text);
    }

    /// What stands as a key in a `.bib` file already is one, though `biber` would not have it. Others must be fit
    /// for it.
    @Override
    public boolean holdsKey(Entry entry) {
        String text = entry.span().text();
        boolean stands =
                text.startsWith("@") && hasKey(text, entry.key()) && entry.key().indexOf('}') < 0;
        return stands || ValueText.isKey(entry.key());
    }

    @Override
    public Reading read(Source source) {
        Reading reading = BibtexReader.read(source);
        List<Diagnostic> said = new ArrayList<>(reading.diagnostics());
        said.addAll(new LatexDoubts(reading.library()).of(reading.library().entries()));
        return new Reading(reading.library(), said);
    }

    @Override
    public String write(List<Entry> entries, Writing writing) {
        StringBuilder out = new StringBuilder();
        List<Entry> kept = new ArrayList<>();
        Map<String, Entry> parents = dialect == Dialect.BIBTEX ? parents(entries) : Map.of();
        for (Entry entry : ordered(entries, parents)) {
            boolean data = dialect == Dialect.BIBTEX && (References.isData(entry) || isSet(entry, writing));
            if (data) {
                continue;
            }
            out.append(out.isEmpty() ? "" : "\n");
            if (isKept(entry, writing) && takesOverAlike(entry, parents)) {
                kept.add(entry);
                out.append(entry.span().text()).append('\n');
            } else {
                out.append(new BibtexWriter(dialect, writing).write(entry));
            }
        }
        return definitions(kept, out.toString(), writing) + out;
    }

    /// What goes before the entries for them to be understood, in ASCII where they are.
    ///
    /// @param kept those that have the bytes of their file, so that they may name macros
    /// @param text of all entries
    private static String definitions(List<Entry> kept, String text, Writing writing) {
        StringBuilder named = new StringBuilder();
        kept.forEach(entry -> named.append(entry.span().text()).append('\n'));
        String definitions = definitions(named.toString(), text, writing);
        if (writing.ascii() && !BibtexWriter.isAscii(definitions)) {
            for (Entry entry : kept) {
                String own = entry.span().text();
                if (!BibtexWriter.isAscii(definitions(own, own, writing))) {
                    writing.losses().add("a definition in ASCII", entry.key());
                }
            }
        }
        return definitions;
    }

    private static String definitions(String kept, String text, Writing writing) {
        String commands = Definitions.commandsIn(text, writing.preambles());
        String definitions = Definitions.neededBy(kept, commands, writing.macros());
        return writing.ascii() ? LatexEncoder.ascii(definitions) : definitions;
    }

    private static boolean isSet(Entry entry, Writing writing) {
        boolean set = entry.type().name().equals("set");
        if (set) {
            writing.losses().add("sets of entries", entry.key());
        }
        return set;
    }

    private boolean isKept(Entry entry, Writing writing) {
        return dialect.speaks(entry)
                && EntryEditor.isWhole(entry)
                && (dialect == Dialect.BIBLATEX || !References.takesSingleFields(entry))
                && hasKey(entry.span().text(), entry.key())
                && (!writing.ascii() || BibtexWriter.isAscii(entry.span().text()));
    }

    /// Whether what an entry takes over from its parent has the same name there: BibTeX knows no other way, while
    /// biblatex makes of the title of proceedings the `booktitle` of a paper.
    private boolean takesOverAlike(Entry entry, Map<String, Entry> parents) {
        if (dialect == Dialect.BIBLATEX || entry.inherited().isEmpty()) {
            return true;
        }
        List<String> needed = References.needed(entry);
        return entry.inherited().stream()
                .filter(field -> Dialect.isPrinted(field.name()))
                .allMatch(field -> needed.stream()
                        .map(parents::get)
                        .filter(Objects::nonNull)
                        .anyMatch(parent -> has(parent, field)));
    }

    private static boolean has(Entry parent, Field field) {
        return parent.fields().stream()
                .anyMatch(own -> own.name().equals(field.name()) && own.value().equals(field.value()));
    }

    private static boolean hasKey(String text, String key) {
        int open = text.indexOf('{') < 0 ? text.indexOf('(') : text.indexOf('{');
        return text.substring(open + 1).stripLeading().startsWith(key);
    }

    /// The entries that others take data from, by key.
    private static Map<String, Entry> parents(List<Entry> entries) {
        Set<String> keys = new HashSet<>();
        entries.forEach(entry -> keys.addAll(References.needed(entry)));
        Map<String, Entry> parents = new HashMap<>();
        entries.stream().filter(entry -> keys.contains(entry.key())).forEach(entry -> parents.put(entry.key(), entry));
        return parents;
    }

    /// BibTeX wants an entry before the one it takes data from.
    private static List<Entry> ordered(List<Entry> entries, Map<String, Entry> parents) {
        if (parents.isEmpty()) {
            return entries;
        }
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.removeIf(entry -> parents.containsKey(entry.key()));
        entries.stream().filter(entry -> parents.containsKey(entry.key())).forEach(ordered::add);
        return ordered;
    }
}
