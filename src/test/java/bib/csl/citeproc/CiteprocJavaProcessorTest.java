package bib.csl.citeproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.csl.Bundled;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.ProcessorContract;
import bib.csl.Rendered;
import bib.csl.SampleItems;
import bib.csl.SampleItems.Sample;
import bib.csl.SpanText;
import bib.csl.Style;
import bib.csl.TestStyles;
import bib.entry.PartialDate;
import bib.source.BibException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CiteprocJavaProcessorTest extends ProcessorContract {
    private static final CslLocale ENGLISH = Bundled.locale("en-US");

    @Override
    protected Processor processor() {
        return new CiteprocJavaProcessor();
    }

    private Rendered list(String macros, String layout, Item... items) {
        return render(Bundled.styleOf("test", TestStyles.listing(macros, layout)), List.of(items), Order.AS_GIVEN);
    }

    private void assertUnusable(String xml, String... words) {
        assertThatThrownBy(() -> render(
                        Bundled.styleOf("odd", xml),
                        List.of(SampleItems.book(), SampleItems.article()),
                        Order.BY_STYLE))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                .message()
                .contains("odd")
                .contains(words);
    }

    @Test
    void refusesStylesThatCannotBeUsed() {
        assertUnusable("nothing", "cannot be read");
        assertUnusable("<style", "cannot be read");
        assertUnusable("<!DOCTYPE style [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><style>&e;</style>", "DOCTYPE");
        assertUnusable(TestStyles.listing("<text macro=\"gone\"/>"), "gone");
        assertUnusable(TestStyles.listing("<names variable=\"author\"><name><name-part/></name></names>"), "name part");
    }

    @Test
    void refusesStylesWithoutEnd() {
        String itself = "<macro name=\"a\"><group><text macro=\"a\"/></group></macro>";
        assertUnusable(TestStyles.listing(itself, "<text macro=\"a\"/>"), "too deeply");
        String nested = "<group>".repeat(100_000) + "<text variable=\"title\"/>" + "</group>".repeat(100_000);
        assertUnusable(TestStyles.listing(nested), "depth");
    }

    @Test
    void bringsRangesToOnePrecision() {
        String date = "<date variable=\"issued\" form=\"numeric\"/>";
        Item item = new Sample("a", "book", "T")
                .date("issued", new PartialDate(2020, 3, 1), new PartialDate(2021, 4, 0))
                .item();
        Rendered rendered = list("", date, item);
        assertThat(rendered.bibliography().getFirst().content().plain()).isEqualTo("03/2020–04/2021");
        assertThat(rendered.warnings())
                .containsExactly("a: the range 'issued' is set to the month, as one end says no more");
    }

    @Test
    void countsYearsBeforeChrist() {
        String date = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
        Item item = new Sample("a", "book", "T").issued(-43, 0, 0).item();
        assertThat(list("", date, item).bibliography().getFirst().content().plain())
                .matches("44\\hBC");
    }

    @Test
    void saysThatSeasonsAreLost() {
        Item item = new Sample("a", "book", "T").issued(2020, 22, 0).item();
        Rendered rendered = list("", "<date variable=\"issued\" form=\"text\"/>", item);
        assertThat(rendered.bibliography().getFirst().content().plain()).isEqualTo("2020");
        assertThat(rendered.warnings()).hasSize(1).first().asString().contains("season");
    }

    @Test
    void setsWhatItDoesNotKnowAsADocument() {
        Item item = new Sample("a", "hologram", "Light").item();
        Rendered rendered = list("", "<text variable=\"title\"/>", item);
        assertThat(rendered.bibliography().getFirst().content().plain()).isEqualTo("Light");
        assertThat(rendered.warnings()).containsExactly("a: CSL knows no type 'hologram'; it is set as a document");
    }

    @Test
    void knowsTheNewNameOfEvents() {
        Item item = new Sample("a", "paper-conference", "T")
                .text("event-title", "The Meeting")
                .item();
        String layout =
                "<text variable=\"event-title\"/><choose><if variable=\"event-title\"><text value=\"!\"/></if></choose>";
        assertThat(list("", layout, item).bibliography().getFirst().content().plain())
                .isEqualTo("The Meeting!");
    }

    @Test
    void setsOddNames() {
        List<ItemName> names = List.of(
                new ItemName("Doe", "Jane", " ", "\u0001", "", false, ""),
                new ItemName("", "Plato", "", "", "", false, ""),
                new ItemName("", "", "", "", "", false, ""),
                new ItemName("", "", "", "de", "", false, ""),
                new ItemName("King", "", "", "", "III", false, ""),
                new ItemName("Bo", "\u0001", "", "", "", false, ""));
        Item item = new Sample("a", "book", "T").names("author", names).item();
        Rendered rendered = list("", "<names variable=\"author\"><name initialize-with=\". \"/></names>", item);
        SpanText entry = SpanText.of(rendered.bibliography().getFirst().content());
        assertThat(entry.names())
                .extracting(name -> name.position() + entry.text(name))
                .containsExactly("1J. Doe", "2Plato", "4de", "5King III", "6Bo");
        assertThat(rendered.warnings()).isEmpty();
    }

    @Test
    void coversAffixesBetweenThePartsOfAName() {
        String names = """
                <names variable="author" prefix="(" suffix=")"><name name-as-sort-order="all" delimiter="/">
                <name-part name="family" text-case="uppercase" suffix="]" font-weight="bold"/>
                <name-part name="given" prefix="[" suffix="}"/></name></names>""";
        Item item = new Sample("a", "book", "T")
                .names("author", SampleItems.people("Ludwig Luo", "Liangchen Luo"))
                .item();
        SpanText entry =
                SpanText.of(list("", names, item).bibliography().getFirst().content());
        assertThat(entry.text()).isEqualTo("(LUO], [Ludwig}/LUO], [Liangchen})");
        assertThat(entry.names()).extracting(entry::text).containsExactly("LUO], [Ludwig", "LUO], [Liangchen");
    }

    @Test
    void mergesPunctuationAsWithoutMarks() {
        String names = "<names variable=\"author\" suffix=\".\"><name name-as-sort-order=\"all\"/></names>"
                + "<text variable=\"title\" prefix=\" \" suffix=\".\"/>";
        Item suffixed = new Sample("a", "book", "Why?")
                .names("author", List.of(new ItemName("King", "", "", "", "Jr.", false, "")))
                .item();
        assertThat(list("", names, suffixed).bibliography().getFirst().content().plain())
                .isEqualTo("King Jr. Why?");
        Item asked = new Sample("b", "book", "T")
                .names("author", List.of(ItemName.organisation("Who?")))
                .item();
        SpanText entry =
                SpanText.of(list("", names, asked).bibliography().getFirst().content());
        assertThat(entry.text()).isEqualTo("Who? T.");
        assertThat(entry.names()).extracting(entry::text).containsExactly("Who?");
    }

    @Test
    void rendersDownwardNumbersInTheOrderOfTheStyle() {
        String xml = TestStyles.listing("<text variable=\"citation-number\"/>").replace("<bibliography>", """
                        <bibliography><sort><key variable="citation-number" sort="descending"/></sort>""");
        Rendered rendered = render(
                Bundled.styleOf("down", xml), List.of(SampleItems.book(), SampleItems.article()), Order.BY_STYLE);
        assertThat(rendered.bibliography())
                .extracting(e -> e.id() + e.content().plain())
                .containsExactly("book20192", "art20211");
    }

    @Test
    void leavesOutTheNamesOfWhomItRunsOutOfMarks() {
        List<ItemName> names = new ArrayList<>();
        for (int i = 0; i < 7000; i++) {
            names.add(ItemName.person("A", "N" + i));
        }
        Item item = new Sample("crowd", "book", "T").names("author", names).item();
        Rendered rendered = list("", "<names variable=\"author\"/>", item);
        SpanText entry = SpanText.of(rendered.bibliography().getFirst().content());
        assertThat(entry.text()).endsWith("A N6999");
        assertThat(entry.names()).hasSize(6400);
        assertThat(rendered.warnings()).hasSize(1).first().asString().startsWith("crowd: ");
    }

    @Test
    void namesNobodyWhereMarksAreShared() {
        List<Item> items = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            List<ItemName> names = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                names.add(ItemName.person("", id.equals("b") ? "B" : "N" + i));
            }
            items.add(new Sample(id, "book", "T").names("author", names).item());
        }
        Style style = Bundled.styleOf("names", TestStyles.citing("<names variable=\"author\"/>"));
        List<Citation> far = List.of(new Citation(List.of(CitationItem.of("a"), CitationItem.of("c"))));
        Rendered rendered = new CiteprocJavaProcessor().render(style, ENGLISH, items, far, Order.AS_GIVEN);
        SpanText cluster = SpanText.of(rendered.citations().getFirst());
        assertThat(cluster.text())
                .startsWith("N0, N1")
                .endsWith("N2998, N2999")
                .doesNotContainPattern("[\uE000-\uF8FF]");
        assertThat(cluster.names()).hasSizeBetween(400, 5999);
        assertThat(rendered.warnings()).anyMatch(warning -> warning.startsWith("some names of c "));
    }

    @Test
    void sortsByDatesAndNames() {
        String xml = TestStyles.listing("<text variable=\"title\"/>").replace("<bibliography>", """
                <bibliography><sort><key variable="author"/><key variable="issued" sort="descending"/></sort>""");
        List<ItemName> zed = List.of(ItemName.person("Ann", "Zed"));
        List<ItemName> abe = List.of(ItemName.person("Zoe", "Abe"));
        List<Item> items = List.of(
                new Sample("z", "book", "T")
                        .names("author", zed)
                        .issued(2020, 1, 0)
                        .item(),
                new Sample("old", "book", "T")
                        .names("author", abe)
                        .issued(-44, 3, 15)
                        .item(),
                new Sample("year", "book", "T")
                        .names("author", abe)
                        .issued(2020, 0, 0)
                        .item(),
                new Sample("may", "book", "T")
                        .names("author", abe)
                        .issued(2020, 5, 0)
                        .item(),
                new Sample("none", "book", "T").names("author", abe).item());
        Rendered rendered = render(Bundled.styleOf("sorted", xml), items, Order.BY_STYLE);
        assertThat(rendered.bibliography())
                .extracting(Rendered.RenderedEntry::id)
                .containsExactly("may", "year", "old", "none", "z");
    }

    @Test
    void citesWithLocatorsItDoesNotKnow() {
        Style style =
                Bundled.styleOf("loc", TestStyles.citing("<label variable=\"locator\"/><text variable=\"locator\"/>"));
        List<Citation> citations = List.of(
                new Citation(List.of(new CitationItem("book2019", "\"", "", "7", "timestamp"))),
                new Citation(List.of()));
        Rendered rendered = new CiteprocJavaProcessor()
                .render(style, ENGLISH, List.of(SampleItems.book()), citations, Order.BY_STYLE);
        assertThat(rendered.citations()).hasSize(2);
        assertThat(rendered.citations().getFirst().plain()).isEqualTo("page7");
        assertThat(rendered.warnings()).anyMatch(warning -> warning.contains("timestamp"));
    }

    @Test
    void putsTheStylesOwnWordsBeforeTheLocales() {
        String locale = "<locale><terms><term name=\"and\">plus</term></terms></locale>"
                + "<locale xml:lang=\"en\"><terms><term name=\"and\">with</term></terms></locale>"
                + "<locale xml:lang=\"de\"><terms><term name=\"and\">mit</term></terms></locale>";
        assertThat(list(locale, "<text term=\"and\"/>", SampleItems.book())
                        .bibliography()
                        .getFirst()
                        .content()
                        .plain())
                .isEqualTo("with");
    }
}
