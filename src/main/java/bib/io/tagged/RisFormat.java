package bib.io.tagged;

import bib.io.format.Outgoing;
import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/// RIS: lines `TY  - JOUR`, a record from `TY` to `ER`.
///
/// Read as it comes: lines that go on, a record without `ER`, any line ends, one space fewer in the tag.
public record RisFormat(Refusal refusal) implements TaggedFormat {
    @Override
    public List<String> names() {
        return List.of("ris");
    }

    @Override
    public String title() {
        return "RIS";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".ris");
    }

    @Override
    public boolean isFormOf(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(5).anyMatch(line -> tag(line.strip())
                .equals("TY"));
    }

    /// The tag a line begins with; empty where it goes on with the one before.
    @Override
    public String tag(String line) {
        if (line.length() < 4 || !isUpper(line.charAt(0)) || !(isUpper(line.charAt(1)) || isDigit(line.charAt(1)))) {
            return "";
        }
        int at = 2;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        boolean dash = at > 2 && at < 6 && at < line.length() && line.charAt(at) == '-';
        return dash && (at + 1 == line.length() || line.charAt(at + 1) == ' ') ? line.substring(0, 2) : "";
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public TagTable table() {
        return RisTable.TABLE;
    }

    /// What databases put between records: `Provider: …`, `Database: …`, `Content: …` (JSTOR, Wiley, APA),
    /// `Record #3 of 18` (Cochrane), `6. ` (Ovid).
    private static final Pattern HEADING =
            Pattern.compile("\\s*(?:(?:Provider|Database|Content):.*|Record #\\d{1,9} of \\d{1,9}|\\d{1,9}\\.)\\s*");

    @Override
    public TagTable.Type type(TagRecord record, Source source, List<Diagnostic> diagnostics) {
        String code = record.first("TY").strip();
        if (!RisTable.TABLE.knows(code)) {
            Span place = new Span(source, record.start(), record.start());
            diagnostics.add(Diagnostic.warning(place, "RIS has no type '" + code + "'; it is taken for GEN", ""));
        }
        // CONF stands for the whole of a conference, but most programs write it for one paper.
        boolean paper = code.equals("CONF")
                && !(record.first("T2") + record.first("BT") + record.first("JO") + record.first("C3")).isBlank();
        return RisTable.TABLE.ofCode(paper ? "CPAPER" : code);
    }

    @Override
    public List<TagRecord> records(Source source, List<Diagnostic> diagnostics) {
        TagRecords records = new TagRecords(source, diagnostics, false);
        for (TextLine line : TextLine.of(source.text())) {
            String tag = tag(line.text());
            if (tag.isEmpty()) {
                boolean isText = !line.text().isBlank() && !records.goesOn(line.text());
                if (isText && HEADING.matcher(line.text()).matches()) {
                    records.heading(line);
                } else if (isText) {
                    records.stray(line, "a record begins with 'TY  - ' and ends with 'ER  - '");
                }
                continue;
            }
            if (tag.equals("ER")) {
                records.end(line.end());
                continue;
            }
            if (tag.equals("TY") && records.isOpen()) {
                String message = "the record before this one has no end";
                diagnostics.add(Diagnostic.warning(line.span(source), message, "it ends with 'ER  - '"));
                records.end(line.start());
            }
            if (!tag.equals("TY") && !records.isOpen()) {
                diagnostics.add(
                        Diagnostic.warning(line.span(source), "this record has no type", "it begins with 'TY  - '"));
            }
            int dash = line.text().indexOf('-');
            records.add(new Line(tag, line.text().substring(dash + 1).strip(), line.start()));
        }
        if (records.isOpen()) {
            Span end = new Span(source, source.text().length(), source.text().length());
            diagnostics.add(Diagnostic.warning(end, "the last record has no end", "it ends with 'ER  - '"));
        }
        return records.all();
    }

    @Override
    public void write(Outgoing outgoing, StringBuilder out) {
        TagTable.Type type = TagWriter.type(RisTable.TABLE, outgoing);
        out.append("TY  - ").append(type.code()).append('\n');
        for (TagWriter.Tag tag : TagWriter.tags(RisTable.TABLE, type, outgoing)) {
            out.append(tag.name()).append("  - ").append(tag.value()).append('\n');
        }
        out.append("ER  - \n");
    }
}
