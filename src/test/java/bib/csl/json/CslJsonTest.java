package bib.csl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.ItemsReading;
import bib.csl.mapping.DateText;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.PartialDate;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CslJsonTest {
    private static ItemsReading read(String json) {
        return CslJson.read(new Source("items.json", json));
    }

    private static Item item(String members) {
        ItemsReading reading = read("[{\"id\": \"a\", \"type\": \"book\"%s}]".formatted(members));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.items().getFirst();
    }

    @Test
    void anItemIsRead() {
        Item item = item("""
                , "title": "T", "volume": 3, "shortTitle": "S", "journalAbbreviation": "J", "part": "2",
                "unknown-thing": "kept", "categories": ["x", "y"],
                "author": [{"family": "Doe", "given": "Jane", "suffix": "Jr.", "comma-suffix": true},
                           {"literal": "Gemini Team, Google"},
                           {"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}]
                """);

        assertThat(item.text())
                .containsEntry("title", "T")
                .containsEntry("volume", "3")
                .containsEntry("title-short", "S")
                .containsEntry("container-title-short", "J")
                .containsEntry("part-number", "2")
                .containsEntry("unknown-thing", "kept")
                .containsEntry("categories", "x; y")
                .containsEntry("citation-key", "a");
        assertThat(item.names("author"))
                .containsExactly(
                        new ItemName("Doe", "Jane", "", "", "Jr.", true, ""),
                        ItemName.organisation("Gemini Team, Google"),
                        new ItemName("Beethoven", "Ludwig", "van", "", "", false, ""));
    }

    /// An item has one text where the schema has a list.
    @Test
    void aCategoryThatCannotBeToldFromTwoIsReported() {
        ItemsReading reading = read("[{\"id\": \"a\", \"type\": \"book\", \"categories\": [\"x; y\", \"z\"]}]");

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("an element of 'categories' has '; ' in it, and counts as two");
    }

    /// `csl-data.json`: "name-variable".
    @Test
    void whatANameSaysOfItsOrderAndPartsIsReadAndWritten() {
        Item item = item("""
                , "author": [{"family": "Li", "given": "Lei", "static-ordering": true},
                             {"family": "de Groot", "given": "Xavier", "parse-names": false},
                             {"family": "de Groot", "given": "Xavier", "parse-names": true}]
                """);

        assertThat(item.names("author"))
                .containsExactly(
                        new ItemName("Li", "Lei", "", "", "", false, "", true, false),
                        new ItemName("de Groot", "Xavier", "", "", "", false, "", false, true),
                        ItemName.person("Xavier", "de Groot"));
        assertThat(read(CslJson.write(List.of(item))).items()).containsExactly(item);
    }

    /// As citeproc-js has it, the literal counts.
    @Test
    void aNameWithALiteralAndPartsAndOneWithNothingAreReported() {
        ItemsReading reading = read("""
                [{"id": "a", "type": "book",
                  "author": [{"family": "Luo", "literal": "Luo's group"}, {"family": "", "given": " "}]}]
                """);

        assertThat(reading.items().getFirst().names("author")).containsExactly(ItemName.organisation("Luo's group"));
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a name in 'author' has a 'literal' and parts; the parts are left out",
                        "a name in 'author' is empty, and is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    {"date-parts": [[2020, 3, 14]]}             | 2020-03-14
                    {"date-parts": [["2020", "3"]]}             | 2020-03
                    {"date-parts": [[2020], [2021]]}            | 2020/2021
                    {"date-parts": [[2020]], "season": 2}       | 2020-22
                    {"date-parts": [[2020]], "season": "Winter"} | 2020-24
                    {"date-parts": [[2020, 13]]}                | 2020-21
                    {"date-parts": [[2020]], "circa": 1}        | 2020~
                    {"date-parts": [[-100]]}                    | -0099
                    {"date-parts": [[0]], "literal": "n.d."}    | n.d.
                    {"raw": "2020-03-14"}                       | 2020-03-14
                    {"raw": "March 2020"}                       | 2020-03
                    {"raw": "Spring 1999 - Summer 2001"}        | 1999-21/2001-22
                    {"raw": "May 1999/June 2001"}               | 1999-05/2001-06
                    {"literal": "in press"}                     | in press
                    "2020-03/2020-05"                           | 2020-03/2020-05
                    2020                                        | 2020
                    """)
    void datesAreRead(String json, String iso) {
        assertThat(item(", \"issued\": " + json).date("issued")).contains(DateText.parse(iso));
    }

    @Test
    void annotationsAndOtherCustomThingsAreRead() {
        Item item = item("""
                , "author": [{"family": "Doe"}],
                "custom": {"short_id": "xyz", "author-annotations": [
                  {"position": 1, "value": "equal"},
                  {"variable": "editor", "position": 2, "part": "family", "name": "orcid", "value": "0", "literal": true}]}
                """);

        assertThat(item.annotations())
                .containsExactly(
                        new Annotation("author", Annotation.DEFAULT, 1, "", "equal", false),
                        new Annotation("editor", "orcid", 2, "family", "0", true));
        assertThat(item.text()).containsEntry("short_id", "xyz");
    }

    @Test
    void theLibraryIsTheSameItemsAsEntries() {
        ItemsReading reading = read("""
                [{"id": "a", "type": "article-journal", "title": "T", "container-title": "Nature",
                  "author": [{"family": "Doe", "given": "Jane"}], "issued": {"date-parts": [[2020]]}}]
                """);

        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.key()).isEqualTo("a");
        assertThat(entry.venue()).isEqualTo("Nature");
        assertThat(entry.creators().list().getFirst().display()).isEqualTo("Jane Doe");
        assertThat(entry.date().years()).containsExactly(2020);
        assertThat(entry.span().text()).startsWith("{\"id\": \"a\"").endsWith("}");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndCostsNoOtherItem() {
        ItemsReading reading = read("""
                [
                  {"title": "no id, no type"},
                  7,
                  {"id": "a", "type": "gazette"},
                  {"id": "a", "type": "book", "author": ["Jane Doe", 3], "issued": [], "x": [[1]]}
                ]
                """);

        assertThat(reading.items()).extracting(Item::id).containsExactly("item-1", "a", "a");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "items.json:2:3: warning: the item has no id; it is called 'item-1'",
                        "items.json:2:3: warning: the item has no type; it is taken for a 'document'",
                        "items.json:3:3: error: this is no item: a JSON object was expected",
                        "items.json:4:3: warning: CSL has no type 'gazette'",
                        "items.json:5:3: warning: a name in 'author' is plain text; it is taken as it stands",
                        "items.json:5:3: warning: a name in 'author' has neither 'family' nor 'literal', and is left out",
                        "items.json:5:3: warning: 'issued' is no date, and is left out",
                        "items.json:5:3: warning: 'x' is no text, names or date, and is left out",
                        "items.json:5:3: warning: there is another item with the id 'a'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"items\": [{\"id\": \"a\", \"type\": \"book\"}]}", "{\"id\": \"a\", \"type\": \"book\"}"})
    void anObjectWithItemsOrOneItemIsRead(String json) {
        assertThat(read(json).items()).extracting(Item::id).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "null", "", "[", "[{]", "<x/>"})
    void whatIsNoJsonOrNoItemsIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(BibException.class, e -> assertThat(e.kind())
                .isEqualTo(BibException.Kind.INPUT));
    }

    /// The second lacks a colon, the fourth its end; what stands beside them is whole.
    @Test
    void aMalformedItemCostsItselfAlone() {
        ItemsReading reading = read("""
                [
                  {"id": "a", "type": "book"},
                  {"id" "b", "type": "book"},
                  {"id": "c", "type": "book", "x": 1, "x": 2},
                  {"id": "d", "type": "bo""");

        assertThat(reading.items()).extracting(Item::id).containsExactly("a", "c");
        assertThat(reading.items().getLast().text()).containsEntry("x", "2");
        assertThat(reading.diagnostics())
                .extracting(one -> one.span().line() + " " + one.severity() + " " + one.message())
                .containsExactly(
                        "3 ERROR this is not valid JSON",
                        "4 WARNING 'x' is there twice; the last one counts",
                        "5 ERROR this is not valid JSON");
    }

    /// A month of 13 is a season to many programs; it has no days.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    [[2020, 2, 31]]  | 2020-02
                    [[2019, 13, 40]] | 2019-21
                    [[2019, 30]]     | 2019
                    """)
    void daysThatThereAreNotAreTold(String parts, String iso) {
        ItemsReading reading =
                read("[{\"id\": \"a\", \"type\": \"book\", \"issued\": {\"date-parts\": %s}}]".formatted(parts));

        assertThat(reading.items().getFirst().date("issued")).contains(DateText.parse(iso));
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'issued' has a month or a day that there is not, which is left out");
    }

    @Test
    void aNumberThatCountsNothingIsTold() {
        ItemsReading reading = read("[{\"id\": \"a\", \"type\": \"book\", \"volume\": 1e900000000}]");

        assertThat(reading.items().getFirst().text()).doesNotContainKey("volume");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'volume' is no text, names or date, and is left out");
    }

    @Test
    void aListThatDoesNotEndIsToldAndRead() {
        ItemsReading reading = read("[{\"id\": \"a\", \"type\": \"book\"}");

        assertThat(reading.items()).extracting(Item::id).containsExactly("a");
        assertThat(reading.diagnostics()).extracting(Diagnostic::message).containsExactly("the JSON ends too early");
        assertThat(reading.diagnostics().getFirst().hint()).contains("CSL-JSON");
    }

    /// RFC 8259, section 4: most readers take the last of several members of one name.
    @Test
    void membersOfOneNameAreTold() {
        ItemsReading reading = read("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\", \"title\": \"B\"}]");

        assertThat(reading.items().getFirst().text()).containsEntry("title", "B");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'title' is there twice; the last one counts");
    }

    @Test
    void aBracketInAStringIsNoBracket() {
        ItemsReading reading = read("[{\"id\": \"]}\\\"\", \"type\": \"book\"},\n{\"id\": \"b\"}]");

        assertThat(reading.items()).extracting(Item::id).containsExactly("]}\"", "b");
        assertThat(reading.diagnostics()).extracting(d -> d.span().line()).containsExactly(2);
    }

    @Test
    void anItemIsWrittenAsTheSchemaHasIt() {
        Item item = new Item(
                "a",
                "gazette",
                Map.of("part-number", "2", "license", "MIT"),
                Map.of("author", List.of(new ItemName("Doe", "", "", "van", "", true, ""))),
                Map.of(
                        "issued",
                        new ItemDate(List.of(new PartialDate(2001, 21, 0)), true, ""),
                        "accessed",
                        new ItemDate(List.of(), false, "today"),
                        "submitted",
                        new ItemDate(List.of(new PartialDate(-99, 0, 0), new PartialDate(2020, 3, 14)), false, "")),
                List.of(new Annotation("author", Annotation.DEFAULT, 1, "", "equal", false)));

        assertThat(JsonReader.read(new Source("out", CslJson.write(List.of(item)))))
                .isEqualTo(JsonReader.read(new Source("expected", """
                        [{"id": "a", "type": "document",
                          "author": [{"family": "Doe", "non-dropping-particle": "van", "comma-suffix": true}],
                          "issued": {"date-parts": [[2001]], "season": 1, "circa": true},
                          "accessed": {"literal": "today"},
                          "submitted": {"date-parts": [[-100], [2020, 3, 14]]},
                          "part": "2",
                          "custom": {"type": "gazette", "license": "MIT",
                            "author-annotations": [{"variable": "author", "position": 1, "value": "equal"}]}}]
                        """)));
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        String json = """
                [{"id": "a", "type": "gazette", "title": "T", "license": "MIT", "categories": ["x", "y"],
                  "author": [{"family": "Doe", "given": "Jane"}, {"literal": "others"}],
                  "editor-translator": [{"family": "Roe"}],
                  "issued": {"date-parts": [[-100]], "circa": true}, "embargo": {"date-parts": [[2030]]},
                  "custom": {"author-annotations": [{"position": 1, "value": "equal"}], "n": 3}}]
                """;
        List<Item> items = read(json).items();

        assertThat(read(CslJson.write(items)).items()).isEqualTo(items);
        assertThat(CslJson.write(List.of())).isEqualTo("[]");
    }

    @Test
    void theMembersWrittenAreTheSchemasAlone() {
        Item item = item(", \"made-up\": \"x\", \"editor-translator\": [{\"family\": \"Roe\"}]");

        Json.Arr written = (Json.Arr) JsonReader.read(new Source("out", CslJson.write(List.of(item))));

        assertThat(((Json.Obj) written.elements().getFirst()).members())
                .containsOnlyKeys("id", "type", "citation-key", "custom");
    }
}
