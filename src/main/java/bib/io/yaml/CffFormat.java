package bib.io.yaml;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.Format;
import bib.io.format.Writing;
import bib.io.table.TagReader;
import bib.io.table.TagTable;
import bib.io.table.Unread;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// CITATION.cff (Citation File Format 1.2.0): the software or dataset itself, how it wants to be cited, and what it
/// refers to.
///
/// Of entries without a software or dataset among them, the first is the preferred citation.
public final class CffFormat implements Format {
    /// Whom the format wants named where nobody is (schema guide, "How to deal with unknown individual authors?").
    static final String ANONYMOUS = "anonymous";

    /// What stands where a title is missing and must not be.
    static final String UNTITLED = "untitled";

    @Override
    public List<String> names() {
        return List.of("cff", "citation.cff");
    }

    @Override
    public String title() {
        return "CITATION.cff";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".cff");
    }

    @Override
    public boolean isFormOf(String text) {
        return text.lines().anyMatch(line -> line.startsWith("cff-version:"));
    }

    @Override
    public Reading read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Unread unread = new Unread(source);
        List<Entry> entries = new ArrayList<>();
        if (YamlReader.read(source, diagnostics) instanceof Yaml.Mapping root) {
            Yaml preferred = root.members().get("preferred-citation");
            if (!(preferred instanceof Yaml.Mapping work && CffReader.isRepeated(root, work))) {
                entries.add(entry(root, root.text("type").isEmpty() ? "software" : root.text("type"), source, unread));
            } else {
                tellContact(root, unread);
            }
            List<Yaml> works = new ArrayList<>(preferred == null ? List.of() : List.of(preferred));
            Yaml references = root.members().get("references");
            works.addAll(references == null ? List.of() : Yaml.items(references));
            for (Yaml work : works) {
                if (work instanceof Yaml.Mapping mapping) {
                    entries.add(entry(mapping, mapping.text("type"), source, unread));
                } else {
                    Span place = new Span(source, work.start(), work.start());
                    diagnostics.add(Diagnostic.error(place, "this is no reference", "a reference has keys"));
                }
            }
        } else if (diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    new Span(source, 0, 0), "this YAML is no CITATION.cff", "it begins with cff-version: 1.2.0"));
        }
        diagnostics.addAll(unread.diagnostics());
        return new Reading(new Library(entries, Map.of()), diagnostics);
    }

    /// The contact of a work that is not read, since its preferred citation says the same.
    private static void tellContact(Yaml.Mapping root, Unread unread) {
        Yaml contact = root.members().get(CffReader.CONTACT);
        if (contact != null) {
            unread.add(CffReader.CONTACT, contact.start());
        }
    }

    private static Entry entry(Yaml.Mapping work, String code, Source source, Unread unread) {
        TagTable.Type type = CffTable.TABLE.ofCode(code);
        return TagReader.read(CffTable.TABLE, CffReader.read(work, source.text().length()), type, source, unread);
    }

    @Override
    public String write(List<Entry> entries, Writing writing) {
        List<Entry> works = new ArrayList<>(
                entries.stream().filter(entry -> !References.isData(entry)).toList());
        if (works.isEmpty()) {
            return "";
        }
        int own = 0;
        while (own < works.size() && !isOwn(works.get(own))) {
            own++;
        }
        Entry main = works.remove(own == works.size() ? 0 : own);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("cff-version", "1.2.0");
        root.put("message", "If you use this work, please cite it using the metadata from this file.");
        Map<String, Object> first = CffWriter.reference(main, writing.losses());
        CffWriter.own(first).forEach(root::put);
        if (!isOwn(main) || CffWriter.saysMore(first)) {
            root.put("preferred-citation", first);
        }
        List<Map<String, Object>> references = works.stream()
                .map(entry -> CffWriter.reference(entry, writing.losses()))
                .toList();
        if (!references.isEmpty()) {
            root.put("references", references);
        }
        return YamlWriter.write(root);
    }

    /// Whether an entry is what such a file may be about.
    private static boolean isOwn(Entry entry) {
        String type = entry.type().name();
        return type.equals("software") || type.equals("dataset");
    }
}
