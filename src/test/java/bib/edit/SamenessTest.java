package bib.edit;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.entry.Entry;
import bib.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as saying the same.
final class SamenessTest {
    private static Entry entry(String text) {
        return BibtexReader.read(new Source("a.bib", text)).library().entries().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @misc{k, title = {A}}            | @misc{l, title = {A}}              | false
            @misc{k, title = {A}}            | @book{k, title = {A}}              | false
            @misc{k, title = {A}}            | @misc{k, title = {B}}              | false
            @misc{k, title = {A}}            | @misc{k, subtitle = {A}}           | false
            @misc{k, title = {A}}            | @misc{k, title = {A}, note = {n}}  | false
            @misc{k, title = {A}, title={B}} | @misc{k, title = {B}, title = {A}} | false
            @misc{k, year = 2000, month = 3} | @misc{k, year = 2000, month = 4}   | false
            @misc{k, title = {A}, year = 1}  | @misc{k, year = {1}, title = "A"}  | true
            @misc{k, year = 2000, month = 3} | @misc{k, year = 2000, month = mar} | true
            """)
    void anEntrySaysTheSame(String before, String after, boolean same) {
        assertThat(Sameness.of(entry(before), entry(after))).isEqualTo(same);
    }
}
