package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Style;
import bib.richtext.Display;
import bib.richtext.RichText;
import bib.richtext.RichText.Placed;
import bib.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StyleNumbersTest {
    private static final Style NUMBERED = style("<text variable=\"citation-number\"/>");

    @Test
    void dropsNumbersAtTheBeginning() {
        assertThat(drop(NUMBERED, "1. One", "2. Two")).containsExactly("One", "Two");
        assertThat(drop(NUMBERED, "(1)\u00a0One", "(2)\u00a0Two")).containsExactly("One", "Two");
    }

    @Test
    void keepsWhatIsNoNumberOfTheStyle() {
        assertThat(drop(NUMBERED, "1. One", "Two")).containsExactly("1. One", "Two");
        assertThat(drop(NUMBERED, "12 Angry Men")).containsExactly("12 Angry Men");
        assertThat(drop(NUMBERED, "1984")).containsExactly("1984");
        assertThat(drop(style(""), "1. One")).containsExactly("1. One");
    }

    @Test
    void keepsALabelInTheMarginThatIsNoNumber() {
        RichText entry = RichText.of(
                new Placed(Display.LEFT_MARGIN, RichText.of("[Luo19]")),
                new Placed(Display.RIGHT_INLINE, RichText.of("x")));

        assertThat(StyleNumbers.drop(List.of(entry), NUMBERED)).containsExactly(entry);
    }

    private static List<String> drop(Style style, String... entries) {
        List<RichText> texts = List.of(entries).stream().map(RichText::of).toList();
        return StyleNumbers.drop(texts, style).stream().map(RichText::plain).toList();
    }

    private static Style style(String xml) {
        return new Style("s", "s", "s", new Source("s", xml), Optional.empty(), true);
    }
}
