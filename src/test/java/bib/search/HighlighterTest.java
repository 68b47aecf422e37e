package bib.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HighlighterTest {
    private static String mark(String query, SearchField field, String text) {
        StringBuilder out = new StringBuilder(text);
        Highlighter highlighter = new Highlighter(QueryParser.parse(query));
        for (Highlighter.Range range : highlighter.ranges(field, text).reversed()) {
            out.insert(range.end(), ']').insert(range.start(), '[');
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "aguera         | AUTHOR  | Blaise Agüera y Arcas     | Blaise [Agüera] y Arcas",
                "author:(L. Luo) | AUTHOR | Liangchen Luo             | [Liangchen] [Luo]",
                "author:(L. Luo) | AUTHOR | Lei Shu                   | Lei Shu",
                "author:yuhui   | AUTHOR  | Yu-hui Chen               | [Yu-hui] Chen",
                "title:luo      | AUTHOR  | Liangchen Luo             | Liangchen Luo",
                "grad rate      | TITLE   | Gradient of Learning Rate | [Gradient] of Learning [Rate]",
                "\"learning rate\" | TITLE | Learning Rate, learning  | [Learning Rate], learning",
                "end-to-end     | TITLE   | End to end, an end        | [End to end], an end",
                "-gradient rate | TITLE   | Gradient Rate             | Gradient [Rate]",
                "(a OR rate)    | TITLE   | A Rate                    | [A] [Rate]",
                "venue:learn    | VENUE   | Learning                  | Learning",
                "venue:learn*   | VENUE   | Learning                  | [Learning]",
                "learn          | VENUE   | Learning                  | [Learning]",
                "year:2019..2020 | YEAR   | 2018, 2019, 2020          | 2018, [2019], [2020]",
                "罗             | AUTHOR  | 罗良晨                    | [罗]良晨",
                "*              | TITLE   | Anything                  | Anything",
            })
    void marksWhatIsFound(String query, SearchField field, String text, String marked) {
        assertThat(mark(query, field, text)).isEqualTo(marked);
    }

    @Test
    void longTextsAreMarkedInLinearTime() {
        String text = "a ".repeat(200_000);
        assertThat(new Highlighter(QueryParser.parse("\"a a a\"")).ranges(SearchField.TITLE, text))
                .hasSize(1);
    }

    @Property
    void rangesAreInOrderAndInside(@ForAll String word, @ForAll String text) {
        int last = 0;
        Query query = new Query.Words(SearchField.ANY, word, false);
        for (Highlighter.Range range : new Highlighter(query).ranges(SearchField.TITLE, text)) {
            assertThat(range.start()).isBetween(last, range.end() - 1);
            assertThat(range.end()).isLessThanOrEqualTo(text.length());
            last = range.end();
        }
    }
}
