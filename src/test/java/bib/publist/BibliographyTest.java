package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.entry.Annotation;
import bib.richtext.RichText;
import bib.richtext.RichText.NameSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BibliographyTest {
    private static final Item ITEM = item("a", equal(1), equal(2));
    private static final RichText CONTENT = names("a");
    private static final Person LUO = Person.named("Liangchen Luo");

    private final List<String> warnings = new ArrayList<>();

    @Test
    void showsRolesInAnExport() {
        Rendered rendered = new Rendered(
                List.of(new RenderedEntry("a", CONTENT), new RenderedEntry("unknown", names("unknown"))),
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

        assertThat(bibliography.citation(CONTENT, List.of(ITEM), warnings::add)).isEqualTo(CONTENT);
    }

    @Test
    void showsInACitationWhatEachItemSaysOfItsNames() {
        Bibliography bibliography = new Bibliography(LUO, Marks.DEFAULT, Legend.Mode.NEVER);
        RichText cluster = RichText.of(CONTENT, RichText.of("; "), names("b"), RichText.of("; "), names("c"));
        List<Item> cited = List.of(item("c"), item("b", equal(2)), ITEM);

        assertThat(Shown.of(bibliography.citation(CONTENT, List.of(ITEM), warnings::add)))
                .isEqualTo("**Luo, L.*** & Sun, X.*");
        assertThat(Shown.of(bibliography.citation(cluster, cited, warnings::add)))
                .isEqualTo("**Luo, L.*** & Sun, X.*; **Luo, L.** & Sun, X.*; **Luo, L.** & Sun, X.");
        assertThat(warnings).isEmpty();
    }

    @Test
    void saysWhatTheDataOfACitedItemDoesNotDecide() {
        Bibliography bibliography = new Bibliography(LUO, Marks.DEFAULT, Legend.Mode.NEVER);
        List<ItemName> twins = List.of(ItemName.person("Liangchen", "Luo"), ItemName.person("Liangchen", "Luo"));
        Item item = new Item("a", "book", Map.of(), Map.of("author", twins), Map.of(), List.of());

        assertThat(Shown.of(bibliography.citation(CONTENT, List.of(item, item), warnings::add)))
                .isEqualTo("Luo, L. & Sun, X.");
        assertThat(warnings).singleElement().asString().startsWith("a: any of the authors [1, 2]");
    }

    private static RichText names(String item) {
        return RichText.of(
                new NameSpan(item, "author", 1, RichText.of("Luo, L.")),
                RichText.of(" & "),
                new NameSpan(item, "author", 2, RichText.of("Sun, X.")));
    }

    private static Item item(String id, Annotation... annotations) {
        List<ItemName> names = List.of(ItemName.person("Liangchen", "Luo"), ItemName.person("Xu", "Sun"));
        return new Item(id, "book", Map.of(), Map.of("author", names), Map.of(), List.of(annotations));
    }

    private static Annotation equal(int position) {
        return new Annotation("author", Annotation.DEFAULT, position, "", "equal", false);
    }
}
