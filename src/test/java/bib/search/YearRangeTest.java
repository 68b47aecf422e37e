package bib.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bib.source.BibException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YearRangeTest {
    @Test
    void readsYearsAndRanges() {
        assertThat(YearRange.parse(" 2019 ")).isEqualTo(new Query.Years(2019, 2019));
        assertThat(YearRange.parse("2018..2020")).isEqualTo(new Query.Years(2018, 2020));
        assertThat(YearRange.parse("2018 .. 2020")).isEqualTo(new Query.Years(2018, 2020));
        assertThat(YearRange.parse("2018..")).isEqualTo(new Query.Years(2018, Integer.MAX_VALUE));
        assertThat(YearRange.parse("..2019")).isEqualTo(new Query.Years(Integer.MIN_VALUE, 2019));
        assertThat(YearRange.parse("-44..14")).isEqualTo(new Query.Years(-44, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20x9", "2019-2021", "2019...2021", "99999999999", "--5", "２０１９", "2021..2019"})
    void saysWhatIsWrong(String text) {
        BibException thrown = catchThrowableOfType(BibException.class, () -> YearRange.parse(text));
        assertThat(thrown.kind()).isEqualTo(BibException.Kind.USAGE);
        assertThat(thrown.hint()).isNotEmpty();
    }
}
