package bib.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Name;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hayagriva by "The Hayagriva YAML File Format".
final class HayagrivaFormatTest {
    private final Losses losses = new Losses();

    private String written(String fields) {
        Source source = new Source("a.bib", "@book{k,\n  title = {T},\n  " + fields + "\n}\n");
        List<Entry> entries = Formats.named("biblatex").read(source).library().entries();
        return Formats.named("hayagriva").write(entries, new Writing(false, Map.of(), List.of(), losses));
    }

    private static Entry read(String text) {
        Reading reading = Formats.named("hayagriva").read(new Source("refs.yml", text));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.library().entries().getFirst();
    }

    /// One value that is not of its key's type, and Hayagriva reads nothing of the file.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date = {unknown}               | date
                    date = {in press}              | date
                    date = {/2019-03}              | date
                    url = {www.example.org/a}      | url
                    url = {https://a.org/b c}      | url
                    language = {english and french} | language
                    volumes = {three}              | volumes
                    pagetotal = {many}             | pagetotal
                    """)
    void whatAKeyCannotHoldIsNotWritten(String fields, String field) {
        assertThat(written(fields)).isEqualTo("k:\n  type: book\n  title: T\n");
        assertThat(losses.of("k")).singleElement().satisfies(loss -> assertThat(loss)
                .contains("'" + field + "'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date = {2019-03-04}      | date: 2019-03-04
                    date = {-0044}           | date: -0044
                    date = {2019-03~}        | date: ~2019-03
                    url = {urn:isbn:123}     | url: urn:isbn:123
                    langid = {american}      | language: en-US
                    volumes = {3}            | volume-total: 3
                    pagetotal = {xii, 300}   | page-total: xii, 300
                    """)
    void whatItCanIs(String fields, String line) {
        assertThat(written(fields)).contains("  " + line + "\n");
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void anApproximateDateHasATilde() {
        assertThat(read("k:\n  type: book\n  date: ~2019-03\n").text("date")).contains("2019-03~");
    }

    /// The paper's event is that of its proceedings.
    @Test
    void theConferenceOfTheProceedingsIsTheEvent() {
        Entry entry = read("""
                k:
                  type: article
                  title: A Paper
                  parent:
                    type: proceedings
                    title: Proceedings of X
                    parent:
                      type: conference
                      title: X 2019
                      location: Berlin
                """);

        assertThat(entry.type().name()).isEqualTo("inproceedings");
        assertThat(entry.text("booktitle")).contains("Proceedings of X");
        assertThat(entry.text("eventtitle")).contains("X 2019");
        assertThat(entry.text("venue")).contains("Berlin");
        assertThat(entry.text("series")).isEmpty();
    }

    /// "A prior publication of the same item" is not what the item stands in.
    @Test
    void anOriginalIsWhereItStoodFirst() {
        String text = """
                k:
                  type: book
                  title: T
                  parent:
                    type: original
                    title: Der Titel
                    date: 1901
                    publisher: S. Fischer
                """;

        Entry entry = read(text);
        assertThat(entry.text("origtitle")).contains("Der Titel");
        assertThat(entry.text("origdate")).contains("1901");
        assertThat(entry.text("origpublisher")).contains("S. Fischer");
        assertThat(entry.text("series")).isEmpty();
        assertThat(Formats.named("hayagriva").write(List.of(entry), new Writing(false, Map.of(), List.of(), losses)))
                .isEqualTo(text);
    }

    /// biblatex has these as editors of a type.
    @Test
    void otherRolesAreEditorsOfAType() {
        Entry entry = read("""
                k:
                  type: book
                  affiliated:
                  - role: compiler
                    names: Luo, Liangchen
                  - role: CastMember
                    names:
                    - Carberry, Josiah
                """);

        assertThat(entry.names("editora").list()).containsExactly(Name.person("Liangchen", "Luo"));
        assertThat(entry.text("editoratype")).contains("compiler");
        assertThat(entry.names("editorb").list()).containsExactly(Name.person("Josiah", "Carberry"));
        assertThat(entry.text("editorbtype")).contains("performer");
    }
}
