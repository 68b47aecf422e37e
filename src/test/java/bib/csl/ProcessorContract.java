package bib.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.csl.Rendered.Layout;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Rendered.SecondFieldAlign;
import bib.csl.SampleItems.Sample;
import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import bib.richtext.RichText.Formatted;
import bib.richtext.RichText.Link;
import bib.richtext.RichText.Placed;
import bib.source.BibException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What every [Processor] must do.
public abstract class ProcessorContract {
    private static final Style APA = Bundled.style("apa");
    private static final Style IEEE = Bundled.style("ieee");
    private static final CslLocale ENGLISH = Bundled.locale("en-US");

    protected abstract Processor processor();

    protected final Rendered render(Style style, List<Item> items, Order order) {
        return processor().render(style, ENGLISH, items, List.of(), order);
    }

    private RichText entry(Style style, Item item) {
        return render(style, List.of(item), Order.AS_GIVEN)
                .bibliography()
                .getFirst()
                .content();
    }

    private static List<String> ids(Rendered rendered) {
        return rendered.bibliography().stream().map(RenderedEntry::id).toList();
    }

    @Test
    void keepsTheOrderGiven() {
        List<Item> items = List.of(SampleItems.report(), SampleItems.article(), SampleItems.thesis());
        assertThat(ids(render(APA, items, Order.AS_GIVEN))).containsExactly("report2018", "art2021", "thesis2022");
    }

    @Test
    void sortsAsTheStyleSays() {
        List<Item> items = List.of(SampleItems.report(), SampleItems.article(), SampleItems.thesis());
        assertThat(ids(render(APA, items, Order.BY_STYLE))).containsExactly("thesis2022", "art2021", "report2018");
    }

    @Test
    void keepsEqualEntriesInOrder() {
        List<Item> items = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            items.add(new Sample("same" + i, "book", "The same")
                    .names("author", List.of(SampleItems.OWN))
                    .item());
            ids.add("same" + i);
        }
        assertThat(ids(render(APA, items, Order.BY_STYLE))).isEqualTo(ids);
    }

    @Test
    void numbersInTheOrderOfCitationWhereTheStyleDoesNotSort() {
        List<Item> items = List.of(SampleItems.report(), SampleItems.article(), SampleItems.thesis());
        List<Citation> citations = List.of(
                new Citation(List.of(CitationItem.of("thesis2022"))),
                new Citation(List.of(CitationItem.of("report2018"))));
        Rendered rendered = processor().render(IEEE, ENGLISH, items, citations, Order.BY_STYLE);
        assertThat(ids(rendered)).containsExactly("thesis2022", "report2018", "art2021");
        assertThat(rendered.citations()).extracting(RichText::plain).containsExactly("[1]", "[2]");
    }

    @Test
    void saysWhoseNamesTheCharactersAre() {
        SpanText entry = SpanText.of(entry(APA, SampleItems.article()));
        assertThat(entry.text()).startsWith("Picard, J.-L., Doe, J. L., & Luo, L. (2021).");
        assertThat(entry.names()).extracting(entry::text).containsExactly("Picard, J.-L.", "Doe, J. L.", "Luo, L.");
        assertThat(entry.names()).extracting(SpanText.Name::variable).containsOnly("author");
        assertThat(entry.names()).extracting(SpanText.Name::position).containsExactly(1, 2, 3);
    }

    @Test
    void tellsNamesOfDifferentVariablesApart() {
        SpanText entry = SpanText.of(entry(APA, SampleItems.chapter()));
        assertThat(entry.names())
                .extracting(name -> name.variable() + name.position() + " " + entry.text(name))
                .containsExactly(
                        "author1 Luo, L.", "author2 Li, L.", "author3 Luo, L.", "editor1 L. Luo", "editor2 L. Li");
    }

    @Test
    void coversParticlesSuffixesAndOrganisations() {
        SpanText names = SpanText.of(entry(IEEE, SampleItems.particles()));
        assertThat(names.names())
                .extracting(names::text)
                .contains("L. van Beethoven", "C. de Gaulle", "L. Luo", "B. Agüera y Arcas");
        SpanText organisation = SpanText.of(entry(APA, SampleItems.organisation()));
        assertThat(organisation.names())
                .extracting(organisation::text)
                .containsExactly("World Health Organization", "Luo, L.");
    }

    @Test
    void leavesPrivateCharactersOfTheDataAlone() {
        Item item = new Sample("a", "book", "A \uE000 and a \uF8FF")
                .names("author", List.of(ItemName.person("Liangchen", "Luo\uE001")))
                .issued(2020, 0, 0)
                .item();
        SpanText entry = SpanText.of(entry(APA, item));
        assertThat(entry.text()).startsWith("Luo\uE001, L. (2020). A \uE000 and a \uF8FF.");
        assertThat(entry.names()).extracting(entry::text).containsExactly("Luo\uE001, L.");
    }

    @Test
    void formatsAndLinks() {
        RichText entry = entry(APA, SampleItems.article());
        assertThat(parts(entry))
                .contains(new Formatted(Format.ITALIC, RichText.of("Journal of Things")))
                .contains(new Link(
                        "https://doi.org/10.1000/j.things.2021.01",
                        RichText.of("https://doi.org/10.1000/j.things.2021.01")));
    }

    @Test
    void linksOnlyToTheWeb() {
        Item item = new Sample("a", "webpage", "Click")
                .text("URL", "javascript:alert(1)")
                .item();
        assertThat(parts(entry(APA, item))).noneMatch(Link.class::isInstance);
    }

    @Test
    void takesADoiHoweverItIsWritten() {
        for (String doi : List.of("10.1/x<y>", "https://doi.org/10.1/x<y>", "doi:10.1/x<y>")) {
            Item item = new Sample("a", "article-journal", "T").text("DOI", doi).item();
            RichText entry = entry(APA, item);
            assertThat(entry.plain()).contains(" https://doi.org/10.1/x<y>").doesNotContain("doi.org/http");
            assertThat(parts(entry))
                    .anyMatch(part -> part instanceof Link(String target, RichText _)
                            && target.equals("https://doi.org/10.1/x%3Cy%3E"));
        }
    }

    @Test
    void placesTheNumberInTheMargin() {
        RichText entry = entry(IEEE, SampleItems.report());
        assertThat(parts(entry)).contains(new Placed(Display.LEFT_MARGIN, RichText.of("[1]")));
        assertThat(parts(entry))
                .anyMatch(part -> part instanceof Placed(Display display, RichText content)
                        && display == Display.RIGHT_INLINE
                        && content.plain().startsWith("X. Sun and L. Wei"));
    }

    @Test
    void saysHowTheStyleWantsToBeSet() {
        assertThat(render(APA, List.of(), Order.BY_STYLE).layout())
                .isEqualTo(new Layout(true, SecondFieldAlign.NONE, 0, 2));
        assertThat(render(IEEE, List.of(), Order.BY_STYLE).layout().secondFieldAlign())
                .isEqualTo(SecondFieldAlign.FLUSH);
    }

    @Test
    void rendersNothingOfNothing() {
        Rendered rendered = render(APA, List.of(), Order.BY_STYLE);
        assertThat(rendered.bibliography()).isEmpty();
        assertThat(rendered.citations()).isEmpty();
        assertThat(rendered.warnings()).isEmpty();
    }

    @Test
    void setsClusters() {
        List<Item> items = List.of(SampleItems.conference(), SampleItems.article());
        Citation citation = new Citation(
                List.of(new CitationItem("conf2024", "see", "", "12-15", "page"), CitationItem.of("art2021")));
        Rendered rendered = processor().render(APA, ENGLISH, items, List.of(citation), Order.BY_STYLE);
        SpanText cluster = SpanText.of(rendered.citations().getFirst());
        assertThat(cluster.text()).isEqualTo("(see Li et al., 2024, pp. 12–15; Picard et al., 2021)");
        assertThat(cluster.names()).extracting(cluster::text).containsExactly("Li", "Picard");
        assertThat(cluster.names()).extracting(SpanText.Name::item).containsExactly("conf2024", "art2021");
    }

    @Test
    void namesAnItemThatIsNotThere() {
        List<Citation> citations = List.of(new Citation(List.of(CitationItem.of("nobody2020"))));
        assertThatThrownBy(
                        () -> processor().render(APA, ENGLISH, List.of(SampleItems.book()), citations, Order.BY_STYLE))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.UNKNOWN))
                .hasMessageContaining("nobody2020");
    }

    @Test
    void citesInAStyleWithoutBibliography() {
        Style style = Bundled.styleOf("cites", TestStyles.citing("<text variable=\"title\"/>"));
        List<Item> items = List.of(SampleItems.book());
        assertThatThrownBy(() -> render(style, items, Order.BY_STYLE))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.USAGE))
                .hasMessageContaining("cites")
                .hasMessageContaining("bibliography");
        List<Citation> citations = List.of(new Citation(List.of(CitationItem.of("book2019"))));
        Rendered rendered = processor().render(style, ENGLISH, items, citations, Order.BY_STYLE);
        assertThat(rendered.citations()).extracting(RichText::plain).containsExactly("The whole of it");
        assertThat(rendered.bibliography()).isEmpty();
        assertThat(rendered.warnings()).hasSize(1).first().asString().contains("bibliography");
    }

    @Test
    void leavesOutAndNamesWhatTheStylePrintsNothingFor() {
        Style style = Bundled.styleOf("volumes", TestStyles.listing("<text variable=\"volume\"/>"));
        Rendered rendered = render(style, List.of(SampleItems.book(), SampleItems.article()), Order.AS_GIVEN);
        assertThat(ids(rendered)).containsExactly("art2021");
        assertThat(rendered.warnings()).hasSize(1).first().asString().contains("book2019");
    }

    @Test
    void isTheSameOnTwoThreads() throws Exception {
        Rendered expected = render(APA, SampleItems.all(), Order.BY_STYLE);
        Rendered numbered = render(IEEE, SampleItems.all(), Order.BY_STYLE);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tasks.add(() -> render(APA, SampleItems.all(), Order.BY_STYLE).equals(expected));
            tasks.add(() -> render(IEEE, SampleItems.all(), Order.BY_STYLE).equals(numbered));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    @Test
    void setsTwoHundredItemsInGoodTime() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(new Sample("i" + i, "article-journal", "Title " + i)
                    .text("container-title", "Journal")
                    .names("author", SampleItems.people("Ann Author" + i % 7, "Bo Coauthor", "Liangchen Luo"))
                    .issued(1990 + i % 30, 0, 0)
                    .item());
        }
        Rendered rendered = Assertions.assertTimeout(Duration.ofSeconds(20), () -> render(APA, items, Order.BY_STYLE));
        assertThat(rendered.bibliography()).hasSize(200);
    }

    private static List<RichText> parts(RichText richText) {
        List<RichText> parts = new ArrayList<>();
        richText.withContent(part -> {
            parts.addAll(parts(part));
            return part;
        });
        parts.add(richText);
        return parts;
    }
}
