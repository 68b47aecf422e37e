package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LegendTest {
    private static final RichText STAR = new RichText.Mark("equal", "*");
    private static final RichText DAGGER = new RichText.Mark("corresponding", "†");
    private static final RichText BOLD = new RichText.Highlight("self", Format.BOLD, RichText.of("Luo"));

    @Test
    void explainsTheMarksThatAreShown() {
        assertThat(line(Legend.DEFAULT, Marks.DEFAULT, RichText.of("x"), RichText.of(STAR, STAR)))
                .isEqualTo("* means equal contribution.");
        assertThat(line(Legend.DEFAULT, Marks.DEFAULT, DAGGER, BOLD, STAR))
                .isEqualTo("* means equal contribution; † marks the corresponding author.");
    }

    @Test
    void saysNothingWhereNothingNeedsIt() {
        assertThat(line(Legend.DEFAULT, Marks.DEFAULT, BOLD, RichText.of("*"))).isEmpty();
        assertThat(line(new Legend(Map.of("equal", "")), Marks.DEFAULT, STAR)).isEmpty();
    }

    @Test
    void takesTheListsOwnWords() {
        Legend legend = new Legend(Map.of("equalcontrib", "gleicher Beitrag.", "self", "is the author of this list"));

        assertThat(line(legend, Marks.DEFAULT, STAR)).isEqualTo("* gleicher Beitrag.");
        assertThat(line(legend, Marks.DEFAULT, BOLD)).isEqualTo("Bold is the author of this list.");
    }

    @Test
    void callsAnUnknownRoleByItsName() {
        Marks marks = Marks.DEFAULT.with("intern", new Mark.Sign("‡"));

        assertThat(line(Legend.DEFAULT, marks, new RichText.Mark("intern", "‡")))
                .isEqualTo("‡ means intern.");
    }

    private static String line(Legend legend, Marks marks, RichText... shown) {
        return legend.line(List.of(shown), marks).map(RichText::plain).orElse("");
    }
}
