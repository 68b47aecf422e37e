package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.entry.Annotation;
import bib.richtext.RichText;
import bib.richtext.RichText.NameSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BibliographyTest {
    private static final Item ITEM = item("a");
    private static final RichText CONTENT = RichText.of(
            new NameSpan("author", 1, RichText.of("Luo, L.")),
            RichText.of(" & "),
            new NameSpan("author", 2, RichText.of("Sun, X.")));
    private static final Person LUO = Person.named("Liangchen Luo");

    @Test
    void showsRolesInAnExport() {
        Rendered rendered = new Rendered(
                List.of(new RenderedEntry("a", CONTENT), new RenderedEntry("unknown", CONTENT)),
                List.of(),
                Rendered.Layout.PLAIN,
                List.of("a warning"));

        Typeset typeset =
                new Bibliography(LUO, Marks.DEFAULT, Legend.Mode.AUTO).document(rendered, List.of(ITEM), "en-GB");

        assertThat(Shown.of(typeset.document())).isEqualTo("""
                **Luo, L.*** & Sun, X.*
                Luo, L. & Sun, X.
                * means equal contribution.
                """);
        assertThat(typeset.document().lang()).isEqualTo("en-GB");
        assertThat(typeset.warnings()).containsExactly("a warning");
    }

    @Test
    void showsNoRolesWhereNoneAreAskedFor() {
        Bibliography bibliography = new Bibliography(LUO, Marks.NONE, Legend.Mode.NEVER);

        assertThat(bibliography.citation(CONTENT, List.of(ITEM))).isEqualTo(CONTENT);
    }

    @Test
    void showsRolesInACitationOfOneItem() {
        Bibliography bibliography = new Bibliography(Person.NONE, Marks.DEFAULT, Legend.Mode.NEVER);

        assertThat(Shown.of(bibliography.citation(CONTENT, List.of(ITEM)))).isEqualTo("Luo, L.* & Sun, X.*");
        assertThat(bibliography.citation(CONTENT, List.of(ITEM, item("b")))).isEqualTo(CONTENT);
    }

    private static Item item(String id) {
        List<ItemName> names = List.of(ItemName.person("Liangchen", "Luo"), ItemName.person("Xu", "Sun"));
        return new Item(id, "book", Map.of(), Map.of("author", names), Map.of(), List.of(equal(1), equal(2)));
    }

    private static Annotation equal(int position) {
        return new Annotation("author", Annotation.DEFAULT, position, "", "equal", false);
    }
}
