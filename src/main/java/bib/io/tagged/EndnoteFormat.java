package bib.io.tagged;

import bib.io.format.Identifiers;
import bib.io.format.Outgoing;
import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.List;
import java.util.Set;

/// EndNote's tagged format: lines `%A Doe, Jane`, a record up to the next `%0` or an empty line. Where the first
/// record has another tag before its `%0`, as `%T`, that tag begins the next one.
///
/// Read as refer wrote it, too: without `%0`, the type is guessed from the tags there are.
public record EndnoteFormat(Refusal refusal) implements TaggedFormat {
    /// Tags that one record may have several of: authors of all kinds, keywords, notes, addresses.
    private static final Set<String> SEVERAL = Set.of("A", "E", "Y", "?", "K", "X", "Z", "O", "U");

    @Override
    public List<String> names() {
        return List.of("endnote", "refer", "enw");
    }

    @Override
    public String title() {
        return "EndNote";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".enw", ".refer");
    }

    /// The sign behind a `%`; empty where none follows. `%%` begins a comment in many a BibTeX file, and is no tag.
    @Override
    public String tag(String line) {
        boolean tag = line.length() > 1
                && line.charAt(0) == '%'
                && line.charAt(1) > ' '
                && line.charAt(1) != '%'
                && (line.length() == 2 || line.charAt(2) == ' ');
        return tag ? line.substring(1, 2) : "";
    }

    @Override
    public TagTable table() {
        return EndnoteTable.TABLE;
    }

    @Override
    public TagTable.Type type(TagRecord record, Source source, List<Diagnostic> diagnostics) {
        return typeOf(record, source, diagnostics);
    }

    /// The type of a record, said by its `%0` or guessed.
    static TagTable.Type typeOf(TagRecord record, Source source, List<Diagnostic> diagnostics) {
        String code = code(record);
        if (code.isEmpty()) {
            return EndnoteTable.TABLE.ofCode(guessed(record));
        }
        if (!EndnoteTable.TABLE.knows(code)) {
            Span place = new Span(source, record.start(), record.start());
            String message = "EndNote has no type '" + code + "'; it is taken for Generic";
            diagnostics.add(Diagnostic.warning(place, message, ""));
        }
        // Most programs write this for one paper.
        boolean paper =
                code.equals("Conference Proceedings") && !record.first("B").isBlank();
        return EndnoteTable.TABLE.ofCode(paper ? "Conference Paper" : code);
    }

    /// Of several `%0`, as library catalogues give them (`Serial`, `Audio`), the last that is known.
    private static String code(TagRecord record) {
        String code = record.first("0").strip();
        for (TagRecord.Line line : record.lines()) {
            boolean known = line.tag().equals("0") && EndnoteTable.TABLE.knows(line.value());
            code = known ? line.value() : code;
        }
        return code;
    }

    /// As refer's macros tell types apart.
    private static String guessed(TagRecord record) {
        if (!record.first("J").isBlank()) {
            return "Journal Article";
        }
        if (!record.first("B").isBlank()) {
            return "Book Section";
        }
        if (!record.first("R").isBlank() && !Identifiers.isDoi(record.first("R"))) {
            return "Report";
        }
        return record.first("I").isBlank() ? "Generic" : "Book";
    }

    /// Whether a tag begins another record without an empty line before it: a type, where there is one already; or,
    /// where the first record has another tag before its type, that tag.
    ///
    /// @param lead the first tag of the file
    private static boolean isNext(String tag, String lead, TagRecords records) {
        boolean typed = records.has("0");
        if (tag.equals("0")) {
            boolean among = records.last().equals("0") || (!typed && !lead.equals("0"));
            return !among && records.hasOtherThan("0");
        }
        return typed && tag.equals(lead) && !SEVERAL.contains(tag);
    }

    @Override
    public List<TagRecord> records(Source source, List<Diagnostic> diagnostics) {
        TagRecords records = new TagRecords(source, diagnostics, false);
        boolean blank = false;
        String lead = "";
        for (TextLine line : TextLine.of(source.text())) {
            String tag = tag(line.text());
            // An empty line ends a record only where a tag follows: texts have empty lines in them.
            boolean begins = !tag.isEmpty() && (blank || isNext(tag, lead, records));
            if (begins) {
                records.end(line.start());
            }
            if (!tag.isEmpty()) {
                lead = lead.isEmpty() ? tag : lead;
                records.add(new Line(tag, line.text().substring(2).strip(), line.start()));
            } else if (!line.text().isBlank() && !records.goesOn(line.text())) {
                records.stray(line, "a record begins with '%0 '");
            }
            blank = line.text().isBlank();
        }
        return records.all();
    }

    @Override
    public void write(Outgoing outgoing, StringBuilder out) {
        TagTable.Type type = TagWriter.type(EndnoteTable.TABLE, outgoing);
        out.append("%0 ").append(type.code()).append('\n');
        for (TagWriter.Tag tag : TagWriter.tags(EndnoteTable.TABLE, type, outgoing)) {
            out.append('%').append(tag.name()).append(' ').append(tag.value()).append('\n');
        }
    }
}
