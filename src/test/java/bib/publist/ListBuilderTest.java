package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.output.Document;
import bib.output.Document.Block;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListBuilderTest {
    private final Shelf shelf = new Shelf()
            .add("bound", "Luo, Liangchen and Xiong, Yuanhao and Sun, Xu", "Dynamic Bound", List.of(1, 2), "paper")
            .add("dialog", "Luo, Liangchen and Sun, Xu", "End-to-End Dialog", List.of(), "paper")
            .add("gemini", "Gemini Team", "Gemini 2.5", List.of(), "draft")
            .add("math", "Luo, Liangchen and Liu, Yinxiao", "Process Supervision", List.of(1, 2), "draft")
            .add("aaai", "", "Program committee member, AAAI", List.of(), "service");

    @Test
    void countsDownThroughSectionsWithTheOwnerInBold() {
        assertThat(show("""
                style = "plain"
                numbering = "descending"
                counting = "continue"
                legend = "never"
                [person]
                name = "Liangchen Luo"
                [[section]]
                title = "Publications"
                query = "keyword:paper"
                [[section]]
                title = "Manuscripts"
                query = "keyword:draft"
                [[section]]
                title = "Professional Service"
                query = "keyword:service"
                numbering = "bullets"
                """)).isEqualTo("""
                # Publications
                4. **Liangchen Luo***, Yuanhao Xiong*, Xu Sun. Dynamic Bound.
                3. **Liangchen Luo**, Xu Sun. End-to-End Dialog.
                # Manuscripts
                2. Gemini Team. Gemini 2.5.
                1. **Liangchen Luo***, Yinxiao Liu*. Process Supervision.
                # Professional Service
                - Program committee member, AAAI.
                """);
    }

    @Test
    void countsUpInEachSectionWithOneLegendAndLinkedTitles() {
        assertThat(show("""
                style = "plain"
                marks = { self = "none" }
                [person]
                name = "Yinxiao Liu"
                [[section]]
                title = "Selected Publications"
                query = "keyword:paper"
                [[section]]
                title = "Technical Blog"
                query = "keyword:draft"
                legend = "never"
                links = "title"
                """)).isEqualTo("""
                # Selected Publications
                1. Liangchen Luo*, Yuanhao Xiong*, Xu Sun. Dynamic Bound.
                2. Liangchen Luo, Xu Sun. End-to-End Dialog.
                * means equal contribution.
                # Technical Blog
                1. Gemini Team. [Gemini 2.5](https://example.org/gemini).
                2. Liangchen Luo*, Yinxiao Liu*. [Process Supervision](https://example.org/math).
                """);
    }

    @Test
    void aLegendExplainsOnlyWhatItsSectionShows() {
        Document document = shelf.typeset("""
                style = "plain"
                [[section]]
                query = "keyword:service"
                [[section]]
                query = "keyword:draft"
                """).document();

        assertThat(document.sections().getFirst().legend()).isEmpty();
        assertThat(document.sections().getLast().legend().map(Shown::of)).contains("* means equal contribution.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbered", "margin"})
    void theListsNumbersReplaceTheStyles(String style) {
        String list = "style = \"" + style + "\"\n[marks]\nequal = \"none\"\n[[section]]\nquery = \"keyword:paper\"\n";

        assertThat(show(list)).isEqualTo("""
                1. Liangchen Luo, Yuanhao Xiong, Xu Sun. Dynamic Bound.
                2. Liangchen Luo, Xu Sun. End-to-End Dialog.
                """);
    }

    @Test
    void withoutNumbersOfItsOwnTheListKeepsTheStyles() {
        String section = "numbering = \"none\"\n[[section]]\nquery = \"keyword:service\"\n";

        assertThat(show("style = \"numbered\"\n" + section)).isEqualTo("[1] Program committee member, AAAI.\n");
        assertThat(show("style = \"margin\"\n" + section))
                .isEqualTo("{LEFT_MARGIN [1] }{RIGHT_INLINE Program committee member, AAAI.}\n");
    }

    @Test
    void leavesOutAnEmptySectionAndSaysSo() {
        Typeset typeset = shelf.typeset("""
                style = "plain"
                [[section]]
                title = "Patents"
                query = "keyword:patent"
                [[section]]
                query = "keyword:service"
                """);

        assertThat(typeset.document().sections()).hasSize(1);
        assertThat(typeset.diagnostics()).singleElement().satisfies(found -> assertThat(found.summary())
                .isEqualTo("list.toml:2:1: warning: no entry belongs to the section 'Patents', so it is left out"));
    }

    @Test
    void numbersOnlyWhatIsShown() {
        shelf.add("void", "Luo, Liangchen", "void", List.of(), "service");

        Typeset typeset = shelf.typeset(
                "style = \"plain\"\nnumbering = \"descending\"\n[[section]]\nquery = \"keyword:service\"\n");

        assertThat(Shown.of(typeset.document())).isEqualTo("1. Program committee member, AAAI.\n");
        assertThat(typeset.warnings()).containsExactly("one is void");
    }

    @Test
    void anEntryMayStandInSeveralSectionsUnderIdsOfItsOwn() {
        shelf.add("bound", "Luo, Liangchen", "The same key", List.of(), "paper");

        Document document = shelf.typeset(
                        "style = \"plain\"\n[[section]]\nquery = \"keyword:paper\"\n[[section]]\nquery = \"keyword:paper\"\n")
                .document();

        assertThat(document.sections())
                .flatExtracting(
                        section -> section.blocks().stream().map(Block::id).toList())
                .containsExactly("bound", "dialog", "bound-2", "bound-3", "dialog-2", "bound-4");
    }

    @Test
    void sortsAsTheSectionSays() {
        assertThat(
                        show(
                                "style = \"plain\"\nsort = \"-title\"\n[marks]\nequal=\"\"\n[[section]]\nquery = \"keyword:paper\"\n"))
                .startsWith("1. Liangchen Luo, Xu Sun");
    }

    @Test
    void takesTheLanguageOfTheListElseOfTheStyle() {
        String section = "[[section]]\nquery = \"keyword:service\"\nstyle = ";

        assertThat(shelf.typeset("lang = \"de-DE\"\n" + section + "\"plain\"")
                        .document()
                        .lang())
                .isEqualTo("de-DE");
        assertThat(shelf.typeset(section + "\"plain\"").document().lang()).isEqualTo("fr-FR");
        assertThat(shelf.typeset(section + "\"margin\"").document().lang()).isEqualTo("en-US");
    }

    @Test
    void namesThePlaceOfAStyleThatCannotBeHad() {
        String section = "[[section]]\nquery = \"keyword:service\"\nstyle = ";

        assertThatThrownBy(() -> shelf.typeset(section + "\"nowhere\""))
                .isInstanceOfSatisfying(BibException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNKNOWN);
                    assertThat(e.diagnostics().getFirst().summary())
                            .isEqualTo("list.toml:3:9: error: there is no style 'nowhere'");
                    assertThat(e.diagnostics().getFirst().hint()).isEqualTo("see bib styles");
                });
        assertThatThrownBy(() -> shelf.typeset(section + "\"note\""))
                .hasMessage("list.toml:3:9: error: the style 'note' sets no bibliography");
    }

    @Test
    void warnsOfTwins() {
        shelf.add("twins", "Luo, L. and Luo, L.", "Twins", List.of(), "twins");

        Typeset typeset = shelf.typeset(
                "style = \"plain\"\n[person]\nname = \"Liangchen Luo\"\n[[section]]\nquery = \"keyword:twins\"\n");

        assertThat(Shown.of(typeset.document())).isEqualTo("1. L. Luo, L. Luo. Twins.\n");
        assertThat(typeset.warnings()).singleElement().satisfies(warning -> assertThat(warning)
                .startsWith("twins: "));
    }

    @Test
    void aPersonThatIsNobodyHereIsMentionedOnce() {
        String list = """
                style = "plain"
                [person]
                name = "%s"
                [[section]]
                query = "keyword:paper"
                [[section]]
                query = "keyword:draft"
                """;
        assertThat(shelf.typeset(list.formatted("Yann LeCun")).warnings())
                .singleElement()
                .asString()
                .contains("no name here is 'Yann LeCun'");
        assertThat(shelf.typeset(list.formatted("Yinxiao Liu")).warnings()).isEmpty();
        assertThat(shelf.typeset("style = \"plain\"\n[[section]]\n").warnings()).isEmpty();
    }

    @Test
    void oneKeyMayStandForThousands() {
        Shelf large = new Shelf();
        for (int i = 0; i < 40_000; i++) {
            large.add("same", "Luo, Liangchen", "Title", List.of(), "paper");
        }
        Typeset typeset = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> large.typeset("style = \"plain\"\n[[section]]\n"));
        assertThat(typeset.document().sections().getFirst().blocks())
                .extracting(Block::id)
                .startsWith("same", "same-2", "same-3")
                .endsWith("same-40000");
    }

    private String show(String list) {
        Typeset typeset = shelf.typeset(list);
        assertThat(typeset.diagnostics()).isEmpty();
        assertThat(typeset.warnings()).isEmpty();
        return Shown.of(typeset.document());
    }
}
