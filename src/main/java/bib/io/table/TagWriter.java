package bib.io.table;

import bib.csl.LanguageCodes;
import bib.csl.Languages;
import bib.entry.Doi;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Name;
import bib.entry.Pages;
import bib.io.format.DateForm;
import bib.io.format.Genre;
import bib.io.format.Identifiers;
import bib.io.format.Outgoing;
import bib.io.table.TagRow.How;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An entry to tags, by the format's table.
public final class TagWriter {
    /// A tag and its value.
    public record Tag(String name, String value) {}

    private final TagTable table;
    private final Outgoing entry;
    private final Kind kind;
    private final List<Tag> tags = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    private TagWriter(TagTable table, TagTable.Type type, Outgoing entry) {
        this.table = table;
        this.entry = entry;
        this.kind = Kind.of(type.entryType());
    }

    /// The row of an entry's type; where it says another one, that is lost.
    public static TagTable.Type type(TagTable table, Outgoing entry) {
        TagTable.Type type = table.ofEntry(entry.type(), entry.peek("entrysubtype"));
        if (type.subtype().equals(entry.peek("entrysubtype"))) {
            entry.take("entrysubtype");
        }
        if (!table.ofCode(type.code()).entryType().equals(entry.type())) {
            entry.lose("the type '" + entry.type() + "', which becomes " + type.code());
        }
        return type;
    }

    /// The tags in the table's order, without the type's, as a record of a type has them. All that has no tag is lost.
    public static List<Tag> tags(TagTable table, TagTable.Type type, Outgoing entry) {
        TagWriter writer = new TagWriter(table, type, entry);
        for (TagRow row : table.rows()) {
            boolean repeats = row.isNames() || row.how() == How.KEYWORDS;
            boolean free = repeats ? !writer.done.contains(row.field()) : !writer.used.contains(row.tag());
            if (row.fits(writer.kind) && !row.readOnly() && free) {
                writer.write(row);
            }
        }
        entry.check(writer.back(type));
        entry.close();
        return writer.tags;
    }

    /// What a reader makes of the tags: some share a tag, and come back as one another.
    private Entry back(TagTable.Type type) {
        Source nowhere = new Source("", "");
        List<TagRecord.Line> lines = tags.stream()
                .map(tag -> new TagRecord.Line(tag.name(), tag.value(), 0))
                .toList();
        return TagReader.read(table, new TagRecord(lines, 0, 0), type, nowhere, new Unread(nowhere));
    }

    private void write(TagRow row) {
        switch (row.how()) {
            case TEXT, LINES, PMCID, ADDRESS -> text(row, entry.peek(row.field()));
            case ARXIV, ARXIV_NUMBER -> arxiv(row);
            case DOI -> text(row, Doi.bare(entry.peek(row.field())));
            case ISSN -> textIf(row, Identifiers.isIssn(entry.peek(row.field())));
            case ISBN -> textIf(row, Identifiers.isIsbn(entry.peek(row.field())));
            case LANGUAGE -> language(row);
            case GENRE -> genre(row);
            case NAMES, ORGANISATIONS -> names(row);
            case ORCID -> {}
            case KEYWORDS -> {
                done.add(row.field());
                entry.keywords().forEach(keyword -> add(row, keyword));
            }
            case YEAR, DATE -> date(row);
            case OTHER_DATE -> otherDate(row);
            case PAGES -> pages(row);
            case FIRST_PAGE, LAST_PAGE -> page(row);
            case KEY -> add(row, entry.key());
        }
    }

    private void add(TagRow row, String value) {
        add(row, row.field(), value);
    }

    /// @param field the one that the value is of
    private void add(TagRow row, String field, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (table.forms().test(row.tag(), value)) {
            tags.add(new Tag(row.tag(), value));
            used.add(row.tag());
        } else {
            entry.lose("the field '" + field + "' in the form it has");
        }
    }

    private void text(TagRow row, String value) {
        if (!value.isEmpty() && !done.contains(row.field())) {
            done.add(row.field());
            entry.take(row.field());
            add(row, value);
        }
    }

    private void textIf(TagRow row, boolean fits) {
        text(row, fits ? entry.peek(row.field()) : "");
    }

    private void arxiv(TagRow row) {
        boolean alone = row.how() == How.ARXIV_NUMBER;
        boolean isArxiv = entry.peek("eprinttype").equalsIgnoreCase("arxiv") && (alone || !entry.has("url"));
        if (isArxiv && entry.has("eprint")) {
            add(row, (alone ? "" : Identifiers.ARXIV) + entry.take("eprint"));
            entry.take("eprinttype");
        }
    }

    private void language(TagRow row) {
        String babel = entry.peek("langid");
        String tag = Languages.tag(babel);
        String written = Languages.babel(tag).equals(babel) ? tag : LanguageCodes.of(babel);
        if (!written.isEmpty()) {
            add(row, "langid", written);
            entry.take("langid");
        }
        if (tag.isEmpty() || entry.peek("language").equals(tag)) {
            text(row, entry.peek("language"));
        }
    }

    private void genre(TagRow row) {
        String words = Genre.words(entry.peek(row.field()));
        if (Genre.key(words).equals(entry.peek(row.field()))) {
            text(row, words);
        }
    }

    /// Persons and organisations have tags of their own in some formats.
    private void names(TagRow row) {
        if (!entry.has(row.field())) {
            return;
        }
        done.add(row.field());
        String organisations = table.tag(row.field(), How.ORGANISATIONS, kind);
        String orcids = table.tag(row.field(), How.ORCID, kind);
        List<Name> names = entry.names(row.field());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            boolean apart = name.isOrganisation() && !organisations.isEmpty();
            if (!apart && !table.names().holds(name)) {
                entry.lose("the parts of a name in '" + row.field() + "'");
            }
            String value = apart ? name.literal() : table.names().write(name);
            tags.add(new Tag(apart ? organisations : row.tag(), value));
            String orcid = orcids.isEmpty() ? "" : entry.takeOrcid(row.field(), i + 1);
            if (!orcid.isEmpty()) {
                tags.add(new Tag(orcids, orcid));
            }
        }
    }

    /// Words stand where the year does, as `in press`; where a day must be, they cannot.
    private void date(TagRow row) {
        EntryDate date = entry.date();
        if (!done.add(row.tag())) {
            return;
        }
        if (row.how() == How.YEAR) {
            boolean words = date.end().isEmpty();
            add(row, date.start().map(DateForm::year).orElse(words ? date.literal() : ""));
        } else if (!table.hasYears()
                || date.start().map(start -> start.month() > 0).orElse(false)) {
            add(row, table.dates().write(date));
        }
    }

    private void otherDate(TagRow row) {
        text(row, table.dates().writeOther(entry.peek(row.field())));
    }

    /// Both pages in one tag.
    private void pages(TagRow row) {
        String pages = Pages.dashed(entry.peek("pages"));
        if (!pages.isEmpty() && !isTakenForTotal(pages)) {
            text(row, pages);
        } else {
            total(row);
        }
    }

    private void page(TagRow row) {
        String pages = Pages.dashed(entry.peek("pages"));
        if (pages.isEmpty() || isTakenForTotal(pages)) {
            total(row);
        } else {
            entry.take("pages");
            add(row, row.how() == How.FIRST_PAGE ? Pages.first(pages) : Pages.last(pages));
        }
    }

    private boolean isTakenForTotal(String pages) {
        return kind.isWhole() && Identifiers.isNumber(pages);
    }

    private void total(TagRow row) {
        boolean fits = row.how() != How.LAST_PAGE && isTakenForTotal(entry.peek("pagetotal"));
        add(row, fits ? entry.take("pagetotal") : "");
    }
}
