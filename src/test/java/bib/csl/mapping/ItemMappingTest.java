package bib.csl.mapping;

import static bib.csl.mapping.Entries.annotated;
import static bib.csl.mapping.Entries.dated;
import static bib.csl.mapping.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Entries to items and back, where more than one field is in play.
final class ItemMappingTest {
    @Test
    void titlesJoin() {
        assertThat(title("title", "Title", "subtitle", "Sub")).isEqualTo("Title: Sub");
        assertThat(title("title", "Why?", "subtitle", "Because")).isEqualTo("Why? Because");
        assertThat(title("title", "Title", "titleaddon", "Addon")).isEqualTo("Title. Addon");
    }

    private static String title(String... fields) {
        return ItemMapping.toItem(entry("article", fields)).text("title").orElse("");
    }

    @Test
    void aVolumeGoesByTheTitleOfTheWhole() {
        Item item = ItemMapping.toItem(
                entry("book", "title", "Volume", "subtitle", "Sub", "maintitle", "Works", "mainsubtitle", "Complete"));

        assertThat(item.text()).containsEntry("title", "Works: Complete").containsEntry("volume-title", "Volume: Sub");
    }

    @Test
    void aPartOfAVolumeStandsInTheWhole() {
        Item item =
                ItemMapping.toItem(entry("incollection", "title", "Part", "booktitle", "Volume", "maintitle", "Works"));

        assertThat(item.text())
                .containsEntry("title", "Part")
                .containsEntry("container-title", "Works")
                .containsEntry("volume-title", "Volume");
    }

    @Test
    void issueAndNumberStandTogether() {
        assertThat(ItemMapping.toItem(entry("article", "number", "3", "issue", "Spring"))
                        .text("issue"))
                .contains("3, Spring");
    }

    @Test
    void theSponsorOfAConferenceOrganizedItWhereSomebodyElsePublished() {
        Entry entry = entry("inproceedings", "organization", "ACL", "publisher", "Springer");

        Item item = ItemMapping.toItem(entry);

        assertThat(item.text()).containsEntry("publisher", "Springer");
        assertThat(item.names("organizer")).containsExactly(ItemName.organisation("ACL"));
        assertThat(ItemMapping.unmapped(entry)).isEmpty();
    }

    @Test
    void namesKeepTheirPartsAndOthersStayVisible() {
        Names names = new Names(
                List.of(
                        new Name("Ludwig", "van", "Beethoven", "", ""),
                        new Name("Martin Luther", "", "King", "Jr.", ""),
                        Name.organisation("Gemini Team, Google")),
                true);
        Field author = new Field("author", "…", "…", names, Entries.SPAN);
        Entry entry = new Entry("k", new EntryType("book"), List.of(author), List.of(), EntryDate.NONE, Entries.SPAN);

        assertThat(ItemMapping.toItem(entry).names("author"))
                .containsExactly(
                        new ItemName("Beethoven", "Ludwig", "", "van", "", false, ""),
                        new ItemName("King", "Martin Luther", "", "", "Jr.", false, ""),
                        ItemName.organisation("Gemini Team, Google"),
                        ItemName.organisation("others"));
    }

    /// biblatex manual, `useprefix`: with `false` the prefix is no part of the family name, in sorting and in labels;
    /// CSL 1.0.2, "Names": such a particle is the dropping one. What a name says goes before what its entry says.
    @ParameterizedTest
    @CsvSource({
        "'', UNSAID, false",
        "useprefix=false, UNSAID, true",
        "useprefix=true, UNSAID, false",
        "'', APART, true",
        "useprefix = true, APART, true",
        "useprefix=false, WITH_FAMILY, false",
        "'', WITH_FAMILY, false"
    })
    void aPrefixIsDroppedWhereItIsNoPartOfTheFamilyName(String options, Name.PrefixUse use, boolean dropping) {
        Name name = new Name("Johann", "von", "Goethe", "", "", use);
        List<Field> fields = List.of(
                new Field("options", options, options, Names.NONE, Entries.SPAN),
                new Field("author", "…", "…", new Names(List.of(name), false), Entries.SPAN));
        Entry entry = new Entry("k", new EntryType("book"), fields, List.of(), EntryDate.NONE, Entries.SPAN);

        assertThat(ItemMapping.toItem(entry).names("author"))
                .containsExactly(
                        new ItemName("Goethe", "Johann", dropping ? "von" : "", dropping ? "" : "von", "", false, ""));
    }

    @Test
    void editorsHaveRoles() {
        Entry entry = entry(
                "movie",
                "editor",
                "Doe, Jane",
                "editortype",
                "director",
                "editora",
                "Roe, Rick",
                "editoratype",
                "redactor");

        Item item = ItemMapping.toItem(entry);

        assertThat(item.names("director")).containsExactly(ItemName.person("Jane", "Doe"));
        assertThat(item.names("contributor")).containsExactly(ItemName.person("Rick", "Roe"));
        assertThat(ItemMapping.unmapped(entry)).containsExactly("editoratype");
    }

    @Test
    void datesMap() {
        Entry entry = entry("book", "urldate", "2020-01-02", "origdate", "1850~", "eventdate", "2019-05-06/2019-05-09");
        EntryDate issued = new EntryDate(
                Optional.of(new PartialDate(2020, 3, 0)),
                Optional.of(new PartialDate(2020, 5, 0)),
                true,
                "",
                List.of(2020));

        Item item = ItemMapping.toItem(dated(entry, issued));

        assertThat(item.dates())
                .containsEntry("accessed", new ItemDate(List.of(new PartialDate(2020, 1, 2)), false, ""))
                .containsEntry("original-date", new ItemDate(List.of(new PartialDate(1850, 0, 0)), true, ""))
                .containsEntry(
                        "event-date",
                        new ItemDate(List.of(new PartialDate(2019, 5, 6), new PartialDate(2019, 5, 9)), false, ""))
                .containsEntry(
                        "issued",
                        new ItemDate(List.of(new PartialDate(2020, 3, 0), new PartialDate(2020, 5, 0)), true, ""));
    }

    @Test
    void annotationsFollowTheirFieldToItsVariable() {
        Entry entry = entry("inbook", "author", "Doe, Jane", "bookauthor", "Roe, Rick");
        Annotation ofBook = new Annotation("bookauthor", Annotation.DEFAULT, 1, "", "equal", false);

        assertThat(ItemMapping.toItem(annotated(entry, ofBook)).annotations())
                .containsExactly(new Annotation("container-author", Annotation.DEFAULT, 1, "", "equal", false));
    }

    @Test
    void annotationsOfDatesComeBackToThem() {
        Entry entry = entry("online", "urldate", "2020-01-02", "origdate", "1850", "year", "2020");
        Annotation accessed = new Annotation("urldate", Annotation.DEFAULT, 0, "", "checked", false);
        Annotation first = new Annotation("origdate", Annotation.DEFAULT, 0, "", "first", false);
        Annotation issued = new Annotation("year", Annotation.DEFAULT, 0, "", "printed", false);

        Entry back = ItemMapping.toEntry(ItemMapping.toItem(annotated(entry, accessed, first, issued)), Entries.SPAN);

        assertThat(back.annotations()).containsExactly(accessed, first, issued.of("date"));
    }

    @Test
    void whatHasNoPlaceIsNamed() {
        Entry entry = entry(
                "article",
                "title",
                "T",
                "file",
                "a.pdf",
                "author+an",
                "1=equal",
                "holder",
                "X",
                "citations",
                "12",
                "note",
                " ");

        assertThat(ItemMapping.unmapped(entry)).containsExactly("holder", "citations");
    }

    @Test
    void anItemBecomesAnEntryAgain() {
        Entry entry = entry(
                "inproceedings",
                "author",
                "Luo, Liangchen and {Gemini Team, Google} and others",
                "title",
                "T",
                "booktitle",
                "Proceedings",
                "shortbooktitle",
                "ICLR",
                "year",
                "2019",
                "keywords",
                "a, b");
        Annotation equal = new Annotation("author", Annotation.DEFAULT, 1, "", "equal", false);

        Entry back = ItemMapping.toEntry(ItemMapping.toItem(annotated(entry, equal)), Entries.SPAN);

        assertThat(back.key()).isEqualTo("key");
        assertThat(back.type()).isEqualTo(new EntryType("inproceedings"));
        assertThat(back.title()).isEqualTo("T");
        assertThat(back.venue()).isEqualTo("Proceedings");
        assertThat(back.shortVenue()).isEqualTo("ICLR");
        assertThat(back.keywords()).containsExactly("a", "b");
        assertThat(back.names("author")).isEqualTo(entry.names("author"));
        assertThat(back.date().years()).containsExactly(2019);
        assertThat(back.roles("author", 1)).containsExactly("equal");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    article-journal,  article,       journaltitle
                    chapter,          incollection,  booktitle
                    paper-conference, inproceedings, booktitle
                    """)
    void containersGoBackToTheirFields(String itemType, String entryType, String field) {
        Item item = new Item("k", itemType, Map.of("container-title", "C"), Map.of(), Map.of(), List.of());

        Entry entry = ItemMapping.toEntry(item, Entries.SPAN);

        assertThat(entry.type().name()).isEqualTo(entryType);
        assertThat(entry.text(field)).contains("C");
    }
}
