package bib.csl.mapping;

import static bib.csl.mapping.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.entry.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields against the definitions of biblatex's manual ("Entry Fields") and of CSL 1.0.2 (appendix IV).
final class ItemFieldTest {
    /// A row: entry type, field, value, CSL variable, value.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | journaltitle   | Nature                      | container-title          | Nature
                    article       | journal        | Nature                      | container-title          | Nature
                    article       | shortjournal   | Nat.                        | container-title-short    | Nat.
                    article       | issuetitle     | Special Issue               | volume-title             | Special Issue
                    article       | number         | 3                           | issue                    | 3
                    article       | issue          | Spring                      | issue                    | Spring
                    article       | volume         | 12                          | volume                   | 12
                    article       | series         | 3                           | collection-title         | 3rd series
                    article       | series         | newseries                   | collection-title         | new series
                    article       | eid            | 012345                      | page                     | 012345
                    article       | pages          | 12--15                      | page                     | 12-15
                    article       | pages          | 12 – 15, 17                 | page                     | 12-15, 17
                    article       | pages          | A-1--A-10                   | page                     | A-1–A-10
                    article       | pages          | 1-12 – 1-20, 3-5            | page                     | 1-12–1-20, 3-5
                    article       | issn           | 1234-5679                   | ISSN                     | 1234-5679
                    inproceedings | booktitle      | Proceedings                 | container-title          | Proceedings
                    inproceedings | booktitleaddon | Industry Track              | section                  | Industry Track
                    inproceedings | shortbooktitle | ICLR                        | container-title-short    | ICLR
                    inproceedings | abbr           | ICLR                        | container-title-short    | ICLR
                    inproceedings | eventtitle     | ICLR 2019                   | event-title              | ICLR 2019
                    inproceedings | venue          | Paris                       | event-place              | Paris
                    inproceedings | number         | 1234                        | collection-number        | 1234
                    inproceedings | series         | LNCS                        | collection-title         | LNCS
                    inproceedings | organization   | ACM                         | publisher                | ACM
                    book          | number         | 7                           | collection-number        | 7
                    book          | part           | 2                           | part-number              | 2
                    book          | volumes        | 3                           | number-of-volumes        | 3
                    book          | pagetotal      | 300                         | number-of-pages          | 300
                    book          | chapter        | 4                           | chapter-number           | 4
                    book          | edition        | Second                      | edition                  | 2
                    book          | edition        | 21st                        | edition                  | 21
                    book          | edition        | 3rd ed.                     | edition                  | 3
                    book          | edition        | Third, revised              | edition                  | Third, revised
                    book          | publisher      | Wiley                       | publisher                | Wiley
                    book          | location       | Berlin                      | publisher-place          | Berlin
                    book          | address        | Berlin                      | publisher-place          | Berlin
                    book          | isbn           | 978-3-16-148410-0           | ISBN                     | 978-3-16-148410-0
                    book          | origtitle      | Kritik                      | original-title           | Kritik
                    book          | origpublisher  | Hartknoch                   | original-publisher       | Hartknoch
                    book          | origlocation   | Riga                        | original-publisher-place | Riga
                    book          | library        | QA 76                       | call-number              | QA 76
                    book          | shorttitle     | Critique                    | title-short              | Critique
                    thesis        | institution    | MIT                         | publisher                | MIT
                    phdthesis     | school         | MIT                         | publisher                | MIT
                    thesis        | type           | mathesis                    | genre                    | Master’s thesis
                    report        | type           | techreport                  | genre                    | Technical report
                    report        | number         | TR-1                        | number                   | TR-1
                    techreport    | institution    | MIT                         | publisher                | MIT
                    manual        | organization   | GNU                         | publisher                | GNU
                    patent        | number         | US1234                      | number                   | US1234
                    patent        | type           | patentus                    | genre                    | U.S. patent
                    jurisdiction  | institution    | U.S. Supreme Court          | authority                | U.S. Supreme Court
                    patent        | location       | countryde                   | jurisdiction             | Germany
                    software      | version        | 2.1                         | version                  | 2.1
                    misc          | howpublished   | Self-published              | publisher                | Self-published
                    misc          | howpublished   | https://example.org/a       | URL                      | https://example.org/a
                    misc          | doi            | https://doi.org/10.1000/X.y | DOI                      | 10.1000/X.y
                    misc          | doi            | doi:10.1000/X.y             | DOI                      | 10.1000/X.y
                    misc          | url            | https://example.org         | URL                      | https://example.org
                    misc          | pubstate       | inpress                     | status                   | in press
                    misc          | pubstate       | In Review                   | status                   | In Review
                    misc          | keywords       | a, b                        | keyword                  | a, b
                    misc          | abstract       | Text                        | abstract                 | Text
                    misc          | note           | A note                      | note                     | A note
                    misc          | addendum       | An addendum                 | note                     | An addendum
                    misc          | annotation     | Good                        | annote                   | Good
                    misc          | langid         | ngerman                     | language                 | de-DE
                    misc          | langid         | british                     | language                 | en-GB
                    misc          | language       | langfrench                  | language                 | fr-FR
                    misc          | language       | pt-br                       | language                 | pt-BR
                    misc          | shorthand      | KrV                         | citation-label           | KrV
                    misc          | pmid           | 123                         | PMID                     | 123
                    misc          | pmcid          | PMC123                      | PMCID                    | PMC123
                    """)
    void aFieldFeedsItsVariable(String type, String field, String value, String variable, String expected) {
        Entry entry = entry(type, field, value);

        Map<String, String> text = new HashMap<>(ItemMapping.toItem(entry).text());
        text.remove("citation-key");
        text.remove(variable.equals("genre") ? "" : "genre");
        text.remove("event");
        assertThat(text).containsExactly(Map.entry(variable, expected));
        assertThat(ItemMapping.unmapped(entry)).isEmpty();
    }

    /// `event` is the variable's name in CSL 1.0.1.
    @Test
    void anEventGoesByItsOldNameToo() {
        Item item = ItemMapping.toItem(entry("inproceedings", "eventtitle", "ICLR 2019"));

        assertThat(item.text()).containsEntry("event-title", "ICLR 2019").containsEntry("event", "ICLR 2019");
        assertThat(ItemMapping.toEntry(item, Entries.SPAN).fields()).hasSize(1);
    }

    /// What has no row: what biblatex prints and CSL has no variable for, and the other way round.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eprintclass",
                "pagination",
                "related",
                "relatedtype",
                "relatedstring",
                "gender",
                "isrn",
                "section",
                "source"
            })
    void aFieldWithoutAVariableStaysBesideThem(String field) {
        Item item = ItemMapping.toItem(entry("misc", field, "x"));

        assertThat(item.text()).containsEntry(field, "x");
        assertThat(ItemMapping.toEntry(item, Entries.SPAN).text(field)).contains("x");
    }

    @Test
    void aMonthThatIsNotUnderstoodStaysBesideTheYear() {
        Item item = ItemMapping.toItem(entry("misc", "year", "2020", "month", "Q2"));

        assertThat(item.text()).containsEntry("month", "Q2");
    }

    /// CSL has one variable for contributors of any other role.
    @Test
    void rolesThatCslDoesNotTellApartComeBack() {
        Entry entry = entry(
                "book",
                "editor",
                "Minsky, Marvin",
                "editora",
                "McCarthy, John",
                "editoratype",
                "redactor",
                "commentator",
                "Shannon, Claude",
                "annotator",
                "Rochester, Nathaniel");

        Entry back = ItemMapping.toEntry(ItemMapping.toItem(entry), Entries.SPAN);

        for (String field : List.of("editor", "editora", "commentator", "annotator")) {
            assertThat(back.names(field)).as(field).isEqualTo(entry.names(field));
        }
        assertThat(back.text("editoratype")).contains("redactor");
    }

    @Test
    void anArticleNumberBesidePagesIsItsNumber() {
        assertThat(ItemMapping.toItem(entry("article", "eid", "e12", "pages", "1--4", "number", "3"))
                        .text())
                .containsEntry("number", "e12")
                .containsEntry("page", "1-4")
                .containsEntry("issue", "3");
    }

    @Test
    void anEprintOnPubmedIsItsNumberAndItsAddress() {
        assertThat(ItemMapping.toItem(entry("article", "eprint", "123", "eprinttype", "pubmed"))
                        .text())
                .containsEntry("PMID", "123")
                .containsEntry("URL", "https://pubmed.ncbi.nlm.nih.gov/123");
    }
}
