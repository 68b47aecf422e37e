package bib.io.tagged;

import bib.io.format.Identifiers;
import bib.io.format.Outgoing;
import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import bib.io.table.TagTable;
import bib.io.table.TagWriter;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;

/// PubMed's format, also called MEDLINE or nbib: lines `PMID- 12345`, a record up to an empty line or the next `PMID-`.
///
/// It is for articles and books. Written, it has no type but what `PT` says, and no key: the PubMed number is one.
public record NbibFormat(Refusal refusal) implements TaggedFormat {
    private static final int TAG = 4;

    @Override
    public List<String> names() {
        return List.of("nbib", "pubmed", "medline");
    }

    @Override
    public String title() {
        return "PubMed";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".nbib");
    }

    /// Two to four letters, filled up to four, and a hyphen, before which ERIC has a space too many in `ISSN - `.
    @Override
    public String tag(String line) {
        boolean spaced = line.startsWith(" -", TAG);
        if (line.length() <= TAG || (line.charAt(TAG) != '-' && !spaced) || line.charAt(0) == ' ') {
            return "";
        }
        String tag = line.substring(0, TAG).strip();
        if (spaced && tag.length() < TAG) {
            return "";
        }
        boolean letters = tag.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return letters && tag.length() > 1 ? tag : "";
    }

    @Override
    public TagTable table() {
        return NbibTable.TABLE;
    }

    @Override
    public TagTable.Type type(TagRecord record, Source source, List<Diagnostic> diagnostics) {
        for (Line line : record.lines()) {
            boolean book = line.tag().equals("PT") && line.value().startsWith("Book");
            if (book && NbibTable.TABLE.knows(line.value())) {
                return NbibTable.TABLE.ofCode(line.value());
            }
        }
        boolean book = !record.first("BTI").isBlank();
        boolean part = book && !record.first("TI").isBlank();
        return NbibTable.TABLE.ofCode(part ? "Book Chapter" : book ? "Book" : "Journal Article");
    }

    /// Full names stand beside short ones, and so do kinds of identifiers: `10.1000/x [doi]`, `S1 [pii]`.
    private static TagRecord cleaned(TagRecord record) {
        boolean fullAuthors = !record.first("FAU").isEmpty();
        boolean fullEditors = !record.first("FED").isEmpty();
        List<Line> lines = new ArrayList<>();
        for (Line line : record.lines()) {
            boolean shortName =
                    (line.tag().equals("AU") && fullAuthors) || (line.tag().equals("ED") && fullEditors);
            String value = line.value();
            if (line.tag().equals("LID") || line.tag().equals("AID")) {
                boolean doi = value.endsWith("[doi]");
                boolean article = value.endsWith("[pii]") && line.tag().equals("LID");
                value = doi || article
                        ? value.substring(0, value.lastIndexOf('[')).strip()
                        : Identifiers.isAddress(value) ? value : "";
            }
            if (line.tag().equals("MH")) {
                value = value.replace("*", "");
            }
            if (line.tag().equals("ISSN") || line.tag().equals("ISBN")) {
                value = value.replaceFirst("^(E?ISSN|ISBN)-", "");
            }
            boolean title = line.tag().equals("TI") || line.tag().equals("BTI");
            if (title && value.endsWith(".") && !value.endsWith("..")) {
                value = value.substring(0, value.length() - 1);
            }
            if (!shortName) {
                lines.add(new Line(line.tag(), shortNameInFull(line.tag(), value), line.start()));
            }
        }
        return new TagRecord(lines, record.start(), record.end());
    }

    /// `Doe JA` as `Doe, J. A.`.
    private static String shortNameInFull(String tag, String value) {
        int space = value.lastIndexOf(' ');
        boolean isShort = (tag.equals("AU") || tag.equals("ED")) && space > 0 && value.indexOf(',') < 0;
        if (!isShort) {
            return value;
        }
        StringBuilder initials = new StringBuilder();
        for (char c : value.substring(space + 1).toCharArray()) {
            initials.append(initials.isEmpty() ? "" : " ").append(c).append('.');
        }
        return value.substring(0, space) + ", " + initials;
    }

    @Override
    public List<TagRecord> records(Source source, List<Diagnostic> diagnostics) {
        TagRecords records = new TagRecords(source, diagnostics, true);
        for (TextLine line : TextLine.of(source.text())) {
            String tag = tag(line.text());
            if (tag.isEmpty()) {
                if (line.text().isBlank()) {
                    records.end(line.start());
                } else if (!line.text().startsWith(" ") || !records.goesOn(line.text())) {
                    records.stray(line, "a record begins with 'PMID- '; a line that goes on is indented");
                }
                continue;
            }
            if (tag.equals("PMID") && records.has(tag)) {
                records.end(line.start());
            }
            int value = line.text().indexOf('-', TAG) + 1;
            records.add(new Line(tag, line.text().substring(value).strip(), line.start()));
        }
        return records.all().stream().map(NbibFormat::cleaned).toList();
    }

    @Override
    public void write(Outgoing outgoing, StringBuilder out) {
        outgoing.lose("the key");
        TagTable.Type type = TagWriter.type(NbibTable.TABLE, outgoing);
        for (TagWriter.Tag tag : TagWriter.tags(NbibTable.TABLE, type, outgoing)) {
            boolean doi = tag.name().equals("LID") && Identifiers.isDoi(tag.value());
            String kind = tag.name().equals("AUID") ? "ORCID: " : "";
            String note = tag.name().equals("LID") ? doi ? " [doi]" : " [pii]" : "";
            out.append(line(tag.name(), kind + tag.value() + note));
        }
        out.append(line("PT", type.code()));
    }

    private static String line(String tag, String value) {
        return tag + " ".repeat(TAG - tag.length()) + "- " + value + "\n";
    }
}
