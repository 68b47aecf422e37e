package bib.io.tagged;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.Format;
import bib.io.format.Outgoing;
import bib.io.format.Writing;
import bib.io.table.TagReader;
import bib.io.table.TagRecord;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import bib.io.table.Unread;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// EndNote's XML: `xml/records/record`, the elements of its tags ([EndnoteTable]). Read without DTDs and entities.
public final class EndnoteXmlFormat implements Format {
    @Override
    public List<String> names() {
        return List.of("endnote-xml", "endnotexml");
    }

    @Override
    public String title() {
        return "EndNote XML";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".xml");
    }

    @Override
    public boolean isFormOf(String text) {
        return text.startsWith("<") && text.contains("<records>");
    }

    @Override
    public boolean holdsKey(Entry entry) {
        return EndnoteTable.XML.holdsKey(entry.key());
    }

    @Override
    public Reading read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Unread unread = new Unread(source);
        List<Entry> entries = new ArrayList<>();
        for (TagRecord record : EndnoteXmlReader.read(source, diagnostics, unread)) {
            TagTable.Type type = EndnoteFormat.typeOf(record, source, diagnostics);
            entries.add(TagReader.read(EndnoteTable.XML, record, type, source, unread));
        }
        diagnostics.addAll(unread.diagnostics());
        return new Reading(new Library(entries, Map.of()), diagnostics);
    }

    @Override
    public String write(List<Entry> entries, Writing writing) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml>\n<records>\n");
        for (Entry entry : entries) {
            if (!References.isData(entry)) {
                Outgoing outgoing = new Outgoing(entry, writing.losses());
                TagTable.Type type = TagWriter.type(EndnoteTable.XML, outgoing);
                EndnoteXmlWriter.write(type.code(), tags(TagWriter.tags(EndnoteTable.XML, type, outgoing)), out);
            }
        }
        return out.append("</records>\n</xml>\n").toString();
    }

    /// With the name of a journal where EndNote looks for it, too.
    private static List<TagWriter.Tag> tags(List<TagWriter.Tag> tags) {
        List<TagWriter.Tag> all = new ArrayList<>(tags);
        tags.stream()
                .filter(tag -> tag.name().equals("J"))
                .forEach(tag -> all.add(new TagWriter.Tag("B", tag.value())));
        return all;
    }
}
