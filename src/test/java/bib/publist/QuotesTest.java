package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Format;
import bib.richtext.RichText;
import org.junit.jupiter.api.Test;

final class QuotesTest {
    private static final RichText CURLY =
            RichText.of(RichText.of("What’s "), new RichText.Formatted(Format.ITALIC, RichText.of("“new” and ‘old’")));

    @Test
    void straightOnesStandInTextOfEveryFormat() {
        assertThat(Quotes.STRAIGHT.apply(CURLY))
                .isEqualTo(RichText.of(
                        RichText.of("What's "),
                        new RichText.Formatted(Format.ITALIC, RichText.of("\"new\" and 'old'"))));
    }

    @Test
    void theStyleHasItsWayOtherwise() {
        assertThat(Quotes.STYLE.apply(CURLY)).isEqualTo(CURLY);
    }
}
