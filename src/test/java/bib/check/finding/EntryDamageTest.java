package bib.check.finding;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which edits leave what they change worse than it is: those of one entry are looked at together, and others alone.
final class EntryDamageTest {
    private static final Source SOURCE = new Source("refs.bib", "@misc{a, title = {T}}\nremark@misc{b, note = {N}}\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{T}|{U}|false",
                "title|booktitle|true",
                "a,|c,|true",
                "remark|word|false",
                "remark|@misc{c}|true",
                "remark@|mark@|false"
            })
    void anEditIsLookedAtWhereItIs(String before, String after, boolean damages) {
        int start = SOURCE.text().indexOf(before);
        TextEdit edit = new TextEdit(new Span(SOURCE, start, start + before.length()), after);
        EntryDamage damage =
                EntryDamage.by(List.of(edit), BibtexReader.read(SOURCE).library());
        assertThat(damage.isOf(edit)).isEqualTo(damages);
    }
}
