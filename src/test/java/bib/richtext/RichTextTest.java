package bib.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RichTextTest {
    private static RichText italic(RichText content) {
        return new RichText.Formatted(Format.ITALIC, content);
    }

    @Test
    void howATreeNestsIsNotSeenInItsRuns() {
        RichText once = italic(RichText.of("ab"));
        RichText twice = RichText.of(italic(italic(RichText.of("a"))), italic(RichText.of("b")));
        assertThat(twice.flat()).isEqualTo(once.flat());
    }

    @Test
    void aRunHasWhatTheNodesAroundItSay() {
        RichText name = new RichText.NameSpan(
                "a",
                "author",
                2,
                RichText.of(
                        new RichText.Highlight("self", Format.BOLD, RichText.of("Luo")),
                        new RichText.Mark("equal", "*")));
        assertThat(new RichText.Link("https://a.b", name).flat())
                .containsExactly(new Part(
                        Optional.empty(),
                        List.of(
                                new Run(
                                        "Luo",
                                        List.of(
                                                new Trait.LeadsTo("https://a.b"),
                                                new Trait.Names("a", "author", 2),
                                                new Trait.Stresses("self", Format.BOLD))),
                                new Run(
                                        "*",
                                        List.of(
                                                new Trait.LeadsTo("https://a.b"),
                                                new Trait.Names("a", "author", 2),
                                                new Trait.Marks("equal"))))));
    }

    @Test
    void theInnermostLinkAndPlaceCount() {
        RichText inner = new RichText.Link("https://inner", RichText.of("b"));
        assertThat(new RichText.Link("https://outer", inner).flat().getFirst().runs())
                .containsExactly(new Run("b", List.of(new Trait.LeadsTo("https://inner"))));
        RichText nested = new RichText.Placed(
                Display.BLOCK,
                RichText.of(RichText.of("a"), new RichText.Placed(Display.INDENT, RichText.of("b")), RichText.of("c")));
        assertThat(nested.flat().stream().map(Part::display).map(Optional::orElseThrow))
                .containsExactly(Display.BLOCK, Display.INDENT, Display.BLOCK);
    }

    @Test
    void twoPlacesOfOneKindAreTwoParts() {
        RichText blocks = RichText.of(
                new RichText.Placed(Display.BLOCK, RichText.of("a")),
                new RichText.Placed(Display.BLOCK, RichText.of("b")));
        assertThat(blocks.flat()).hasSize(2);
    }

    @Test
    void noDepthIsTooDeep() {
        RichText deep = RichText.of("core");
        for (int i = 0; i < 100_000; i++) {
            deep = italic(RichText.of(deep, RichText.of("x")));
        }
        assertThat(deep.plain()).hasSize(100_004).startsWith("corex");
        assertThat(deep.isEmpty()).isFalse();
        assertThat(RichText.of(italic(RichText.empty()), RichText.of("")).isEmpty())
                .isTrue();
    }
}
