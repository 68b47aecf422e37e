package bib.io.table;

import bib.csl.LanguageCodes;
import bib.csl.Languages;
import bib.entry.Annotation;
import bib.entry.DateWriter;
import bib.entry.Doi;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Name;
import bib.entry.Pages;
import bib.io.format.DateForm;
import bib.io.format.EntryMaker;
import bib.io.format.Genre;
import bib.io.format.Identifiers;
import bib.io.table.TagRecord.Line;
import bib.io.table.TagRow.How;
import bib.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A record of tags to an entry, by the format's table. Rows are tried in order, each with all the tags that are left.
public final class TagReader {
    private final TagTable table;
    private final TagRecord record;
    private final EntryMaker maker;
    private final List<Line> open;
    private final Kind kind;

    private TagReader(TagTable table, TagRecord record, TagTable.Type type, Source source) {
        this.table = table;
        this.record = record;
        this.open = new ArrayList<>(record.lines());
        this.maker = new EntryMaker(record.span(source));
        this.kind = Kind.of(type.entryType());
        maker.type(type.entryType());
        maker.put("entrysubtype", type.subtype());
    }

    /// @param unread takes the lines that nothing was made of
    public static Entry read(TagTable table, TagRecord record, TagTable.Type type, Source source, Unread unread) {
        TagReader reader = new TagReader(table, record.with(ValueLines.of(record, table)), type, source);
        for (TagRow row : table.rows()) {
            if (row.fits(reader.kind)) {
                reader.take(row);
            }
        }
        reader.leftOver().forEach(unread::add);
        return reader.maker.build();
    }

    /// The lines that nothing was made of, but for those that say once more what another of their sort has said.
    private List<Line> leftOver() {
        List<Line> left = open.stream()
                .filter(line ->
                        !table.ignored().contains(line.tag()) && !line.value().isBlank())
                .toList();
        if (left.isEmpty()) {
            return left;
        }
        Set<Line> unused = new HashSet<>(open);
        Map<String, Set<String>> said = new HashMap<>();
        for (Line line : record.lines()) {
            if (!unused.contains(line)) {
                said.computeIfAbsent(EntryMaker.fold(line.value()), value -> new HashSet<>())
                        .addAll(fields(line.tag()));
            }
        }
        return left.stream()
                .filter(line -> Collections.disjoint(
                        said.getOrDefault(EntryMaker.fold(line.value()), Set.of()), fields(line.tag())))
                .toList();
    }

    /// The fields that a tag holds in entries of any kind.
    private Set<String> fields(String tag) {
        return table.rows().stream()
                .filter(row -> row.tag().equals(tag))
                .map(TagRow::field)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void take(TagRow row) {
        if (row.isNames()) {
            takeNames(row.field());
        } else if (row.isPublished()) {
            takeDate();
        } else if (row.isPages()) {
            takePages();
        } else if (row.how() == How.LINES || row.how() == How.KEYWORDS) {
            takeAll(row);
        } else {
            open.removeIf(line -> line.tag().equals(row.tag()) && take(row, EntryMaker.fold(line.value())));
        }
    }

    /// The lines of some tags, which are open no more.
    private List<Line> removed(Set<String> tags) {
        List<Line> removed = new ArrayList<>();
        open.removeIf(line -> {
            boolean wanted = tags.contains(line.tag());
            if (wanted && !line.value().isBlank()) {
                removed.add(line);
            }
            return wanted;
        });
        return removed;
    }

    private void takeAll(TagRow row) {
        boolean keywords = row.how() == How.KEYWORDS;
        String separator = keywords ? ", " : " ";
        List<String> values = removed(Set.of(row.tag())).stream()
                .map(line -> keywords ? line.value().replace(';', ',') : line.value())
                .toList();
        maker.join(row.field(), String.join(separator, values), separator);
    }

    /// Whether the value went into the field.
    private boolean take(TagRow row, String value) {
        String field = row.field();
        return switch (row.how()) {
            case TEXT -> maker.put(field, value);
            case OTHER_DATE ->
                maker.put(field, DateForm.read(value).map(DateWriter::write).orElse(value));
            case ARXIV ->
                value.startsWith(Identifiers.ARXIV)
                        && maker.put(field, value.substring(Identifiers.ARXIV.length()))
                        && maker.put("eprinttype", "arxiv");
            case ARXIV_NUMBER -> maker.put(field, Identifiers.arxiv(value)) && maker.put("eprinttype", "arxiv");
            case DOI -> Identifiers.isDoi(value) && maker.put(field, Doi.bare(value));
            case ADDRESS -> Identifiers.isAddress(value) && maker.put(field, value);
            case ISSN -> Identifiers.isIssn(value) && maker.put(field, Identifiers.serial(value));
            case ISBN -> Identifiers.isIsbn(value) && maker.put(field, Identifiers.serial(value));
            case PMCID -> value.startsWith("PMC") && maker.put(field, value);
            case LANGUAGE -> {
                String country = Languages.babel(value);
                String babel = country.isEmpty() ? LanguageCodes.babel(value) : country;
                yield babel.isEmpty() ? maker.put("language", value) : maker.put("langid", babel);
            }
            case GENRE -> maker.put(field, Genre.key(value));
            case KEY -> {
                maker.key(value);
                yield true;
            }
            case LINES, KEYWORDS, NAMES, ORGANISATIONS, ORCID, YEAR, DATE, PAGES, FIRST_PAGE, LAST_PAGE -> false;
        };
    }

    private List<TagRow> rows(Predicate<TagRow> which) {
        return table.rows().stream()
                .filter(row -> row.fits(kind) && which.test(row))
                .toList();
    }

    private static Set<String> tags(List<TagRow> rows) {
        return rows.stream().map(TagRow::tag).collect(Collectors.toUnmodifiableSet());
    }

    /// All names of a field, in the order of the record, whatever tags they stand in, each with the ORCID iD behind it.
    private void takeNames(String field) {
        List<TagRow> rows = rows(row -> row.field().equals(field) && (row.isNames() || row.how() == How.ORCID));
        Set<String> organisations = tags(rows, How.ORGANISATIONS);
        Set<String> orcids = tags(rows, How.ORCID);
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (Line line : removed(tags(rows))) {
            boolean rest = isOthers(line.value());
            others |= rest;
            if (orcids.contains(line.tag())) {
                annotate(field, names.size(), line);
            } else if (!rest) {
                names.add(name(organisations.contains(line.tag()), line.value()));
            }
        }
        maker.names(field, names, others);
    }

    private static Set<String> tags(List<TagRow> rows, How how) {
        return tags(rows.stream().filter(row -> row.how() == how).toList());
    }

    /// @param position the name's place, from 1; 0 where none stands before
    private void annotate(String field, int position, Line line) {
        String orcid = Identifiers.orcid(line.value());
        if (position == 0 || orcid.isEmpty()) {
            open.add(line);
        } else {
            maker.annotate(new Annotation(field, Annotation.ORCID, position, "", orcid, true));
        }
    }

    private static boolean isOthers(String name) {
        return switch (EntryMaker.fold(name).toLowerCase(Locale.ROOT)) {
            case "et al", "et al.", "others" -> true;
            default -> false;
        };
    }

    private Name name(boolean organisation, String value) {
        return organisation
                ? Name.organisation(EntryMaker.fold(value))
                : table.names().read(value);
    }

    /// The year's tag first, whatever the order of the record.
    private void takeDate() {
        List<String> texts = new ArrayList<>();
        for (TagRow row : rows(TagRow::isPublished)) {
            removed(Set.of(row.tag())).forEach(line -> texts.add(line.value()));
        }
        EntryDate date = DateForm.join(texts);
        if (!date.isEmpty()) {
            maker.date(date);
        }
    }

    /// First and last page, or both in one. A book's pages without a last one are its number of pages.
    private void takePages() {
        String first = "";
        String last = "";
        for (TagRow row : table.rows()) {
            String value =
                    row.isPages() && row.fits(kind) ? record.first(row.tag()).strip() : "";
            if (!value.isEmpty() && open.removeIf(line -> line.tag().equals(row.tag()))) {
                first = first.isEmpty() && row.how() != How.LAST_PAGE ? value : first;
                last = row.how() == How.LAST_PAGE ? value : last;
            }
        }
        boolean total = last.isEmpty() && kind.isWhole() && Identifiers.isNumber(first);
        if (total) {
            maker.put("pagetotal", first);
        } else {
            maker.put("pages", Pages.range(first, last));
        }
    }
}
