package bib.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cases are those of the biblatex manual, "Cross-referencing Entries", "Data Containers" and "Default Inheritance
/// Setup".
final class InheritanceTest {
    private static final Span SPAN = Span.of(new Source("test.bib", ""));

    private static Entry entry(String type, String key, String... fields) {
        List<Field> list = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(new Field(fields[i], fields[i + 1], fields[i + 1], Names.NONE, SPAN));
        }
        Optional<PartialDate> year = list.stream()
                .filter(field -> field.name().equals("year"))
                .map(field -> PartialDate.ofYear(Integer.parseInt(field.text())))
                .findFirst();
        List<Integer> years = year.map(PartialDate::year).stream().toList();
        EntryDate date = new EntryDate(year, Optional.empty(), false, "", years);
        return new Entry(key, new EntryType(type), list, List.of(), date, SPAN);
    }

    private static Reading resolve(Entry... entries) {
        return Inheritance.resolve(new Library(List.of(entries), Map.of()));
    }

    private static String inherited(Reading reading, String key) {
        return reading.library().find(key).orElseThrow().inherited().stream()
                .map(field -> field.name() + "=" + field.text())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> messages(Reading reading) {
        return reading.diagnostics().stream()
                .map(diagnostic -> diagnostic.message() + (diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint()))
                .toList();
    }

    @ParameterizedTest(name = "{0} from {1}: {2} is {3}")
    @CsvSource({
        "inbook, book, title, booktitle",
        "inbook, book, subtitle, booksubtitle",
        "bookinbook, book, titleaddon, booktitleaddon",
        "suppbook, book, shorttitle, ''",
        "inbook, book, author, author bookauthor",
        "inbook, mvbook, author, author bookauthor",
        "inbook, mvbook, title, maintitle",
        "book, mvbook, title, maintitle",
        "book, mvbook, sorttitle, ''",
        "book, mvbook, author, author",
        "incollection, collection, title, booktitle",
        "incollection, mvcollection, subtitle, mainsubtitle",
        "incollection, collection, editor, editor",
        "suppcollection, mvreference, titleaddon, maintitleaddon",
        "inreference, reference, indextitle, ''",
        "inproceedings, proceedings, title, booktitle",
        "conference, proceedings, title, booktitle",
        "inproceedings, proceedings, booktitle, booktitle",
        "inproceedings, proceedings, doi, doi",
        "inproceedings, mvproceedings, title, maintitle",
        "proceedings, mvproceedings, title, maintitle",
        "article, periodical, title, journaltitle",
        "suppperiodical, periodical, subtitle, journalsubtitle",
        "article, periodical, indexsorttitle, ''",
        "article, article, title, title",
        "article, article, shorttitle, shorttitle",
        "incollection, book, title, booktitle",
        "article, article, ids, ''",
        "article, article, xref, ''",
        "article, article, entrysubtype, ''",
        "article, article, execute, ''",
        "article, article, key, ''",
        "article, article, label, ''",
        "article, article, options, ''",
        "article, article, presort, ''",
        "article, article, related, ''",
        "article, article, relatedstring, ''",
        "article, article, shorthand, ''",
        "article, article, shorthandintro, ''",
        "article, article, sortkey, ''"
    })
    void handsFieldsDownAsBiblatexDoes(String child, String parent, String field, String targets) {
        assertThat(String.join(" ", InheritanceRules.targets(parent, child, field)))
                .isEqualTo(targets);
    }

    @Test
    void leavesAloneWhatTheEntrySaysItself() {
        Reading reading = resolve(
                entry("inproceedings", "a", "title", "A", "publisher", "Own", "pages", "", "crossref", "p"),
                entry("proceedings", "p", "title", "P", "publisher", "Other", "pages", "1--500", "series", "S"));
        assertThat(inherited(reading, "a")).isEqualTo("booktitle=P pages=1--500 series=S");
        assertThat(reading.library().find("a").orElseThrow().venue()).isEqualTo("P");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void prefersATitleToTheBooktitleThatBibtexNeeds() {
        Reading reading = resolve(
                entry("inproceedings", "a", "title", "A", "crossref", "p"),
                entry("proceedings", "p", "booktitle", "In Short", "title", "At Length"));
        assertThat(inherited(reading, "a")).isEqualTo("booktitle=At Length");
    }

    @Test
    void takesABooktitleWhereThereIsNoTitle() {
        Reading reading = resolve(
                entry("inproceedings", "a", "title", "A", "crossref", "p"),
                entry("proceedings", "p", "booktitle", "In Short"));
        assertThat(inherited(reading, "a")).isEqualTo("booktitle=In Short");
    }

    @Test
    void followsSeveralGenerations() {
        Reading reading = resolve(
                entry("inbook", "a", "title", "A", "crossref", "b"),
                entry("book", "b", "title", "B", "crossref", "m"),
                entry("mvbook", "m", "title", "M", "publisher", "Pub", "year", "1999"));
        assertThat(inherited(reading, "a")).isEqualTo("booktitle=B maintitle=M publisher=Pub year=1999");
        assertThat(inherited(reading, "b")).isEqualTo("maintitle=M publisher=Pub year=1999");
        assertThat(reading.library().find("a").orElseThrow().date().years()).containsExactly(1999);
    }

    @Test
    void takesNoPartOfADateWhereItHasOne() {
        Reading reading = resolve(
                entry("article", "a", "year", "2001", "crossref", "p"),
                entry("article", "p", "year", "2000", "month", "May", "volume", "3"));
        assertThat(inherited(reading, "a")).isEqualTo("volume=3");
        assertThat(reading.library().find("a").orElseThrow().date().years()).containsExactly(2001);
    }

    @Test
    void takesXdataBeforeCrossref() {
        Reading reading = resolve(
                entry("book", "a", "crossref", "b", "xdata", "x, y"),
                entry("xdata", "x", "publisher", "X", "xdata", "z"),
                entry("xdata", "y", "publisher", "Y", "location", "Yale"),
                entry("xdata", "z", "series", "Z"),
                entry("book", "b", "publisher", "B", "note", "N"));
        assertThat(inherited(reading, "a")).isEqualTo("location=Yale note=N publisher=X series=Z");
    }

    @Test
    void takesNothingByXrefOrFromWhatIsNoContainer() {
        Reading reading = resolve(
                entry("article", "a", "xref", "b", "xdata", "b", "related", "nobody"),
                entry("book", "b", "publisher", "B"));
        assertThat(inherited(reading, "a")).isEmpty();
        assertThat(messages(reading))
                .containsExactly(
                        "field 'xdata': 'b' is no @xdata entry; nothing was taken from it; use crossref",
                        "field 'related': there is no entry 'nobody'; add it, or name its file as well");
    }

    @Test
    void letsASetSpeakWithItsFirstMember() {
        Reading reading = resolve(
                entry("set", "s", "entryset", "b,a"),
                entry("article", "a", "title", "A"),
                entry("article", "b", "title", "B"));
        assertThat(inherited(reading, "s")).isEqualTo("title=B");
    }

    @Test
    void saysWhatDangles() {
        Reading reading = resolve(
                entry("inproceedings", "a", "crossref", "proceedings2019"),
                entry("proceedings", "proceedings2018", "title", "P"));
        assertThat(messages(reading))
                .containsExactly(
                        "field 'crossref': there is no entry 'proceedings2019'; did you mean proceedings2018?");
    }

    @Test
    void findsAKeyInAnotherCaseAndByAlias() {
        Reading reading = resolve(
                entry("inproceedings", "a", "crossref", "ICLR"),
                entry("inproceedings", "b", "crossref", "learning"),
                entry("proceedings", "iclr", "title", "P", "ids", "reps, learning"));
        assertThat(inherited(reading, "a")).isEqualTo("booktitle=P");
        assertThat(inherited(reading, "b")).isEqualTo("booktitle=P");
        assertThat(messages(reading))
                .containsExactly(
                        "field 'crossref': the key 'ICLR' is written 'iclr' where it is defined; biber minds the case");
        assertThat(reading.library().find("learning").orElseThrow().key()).isEqualTo("iclr");
    }

    @Test
    void endsCirclesWhereTheyClose() {
        Reading reading = resolve(
                entry("book", "self", "crossref", "self", "title", "T"),
                entry("book", "a", "crossref", "b", "publisher", "A"),
                entry("book", "b", "crossref", "a", "series", "B"));
        assertThat(inherited(reading, "self")).isEmpty();
        assertThat(inherited(reading, "a")).isEqualTo("series=B");
        assertThat(reading.diagnostics())
                .hasSize(2)
                .extracting(Diagnostic::message)
                .containsOnly("field 'crossref': it leads back to this entry");
    }

    @Test
    void bearsLongChains() {
        Entry[] chain = new Entry[50_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = entry("misc", "k" + i, "crossref", "k" + (i + 1), "f" + i % 10, "v");
        }
        chain[chain.length - 1] = entry("misc", "k" + (chain.length - 1), "note", "N");
        Reading reading = resolve(chain);
        assertThat(reading.library().find("k0").orElseThrow().text("note")).contains("N");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void handsAnnotationsDownWithTheirField() {
        Entry parent = entry("book", "p", "author", "Ann Luo");
        Entry annotated = new Entry(
                "p",
                parent.type(),
                parent.fields(),
                List.of(new Annotation("author", Annotation.DEFAULT, 1, "", "equal", false)),
                parent.date(),
                SPAN);
        Entry child = resolve(entry("inbook", "a", "author", "Bo Li", "crossref", "p"), annotated)
                .library()
                .find("a")
                .orElseThrow();
        assertThat(child.roles("bookauthor", 1)).containsExactly("equal");
        assertThat(child.roles("author", 1)).isEmpty();
    }
}
