package bib.io.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Inheritance;
import bib.io.Formats;
import bib.io.format.Format;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What BibTeX reads of an entry (Patashnik, "BibTeXing"), whatever dialect it came in.
final class BibtexFormatTest {
    private final Losses losses = new Losses();

    private String written(String text) {
        Format biblatex = Formats.named("biblatex");
        List<Entry> entries = Inheritance.resolve(
                        biblatex.read(new Source("refs.bib", text)).library())
                .library()
                .entries();
        return Formats.named("bibtex").write(entries, new Writing(false, Map.of(), List.of(), losses));
    }

    @Test
    void whatIsNoLatexAndNotAsciiIsTold() {
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("refs.bib", "@misc{núñez,\n  title = {Ü},\n  url = {https://example.org/ü},\n}\n"))
                .library()
                .entries();

        String text = Formats.named("bibtex").write(entries, new Writing(true, Map.of(), List.of(), losses));

        assertThat(text).contains("title = {{\\\"U}}");
        assertThat(losses.of("núñez")).containsExactly("the key in ASCII", "the field 'url' in ASCII");
    }

    /// biblatex's "Extended Name Format" is none of BibTeX's three forms of a name.
    @Test
    void extendedNamesAreWrittenInBibtexsForms() {
        String text = """
                @book{k,
                  author = {family=Doe, given=Jane and {ACM} and family={van Trapp}, given=Anna},
                  title = {T},
                }
                """;

        assertThat(written(text)).contains("{Doe, Jane and {ACM} and {van Trapp}, {Anna}}");
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void whatNoFormOfBibtexsSaysIsTold() {
        String text = """
                @book{k,
                  author = {family=Trapp, given=Anna, prefix=Von and family=Gaulle, given=Charles, prefix=de, useprefix=true},
                  title = {T},
                }
                """;

        assertThat(written(text)).contains("{Von Trapp, Anna and de Gaulle, Charles}");
        assertThat(losses.of("k"))
                .containsExactly("the option 'useprefix' of a name", "the parts of a name in 'author'");
    }

    /// BibTeX takes a field over under its own name: a paper has no `booktitle` from a `title`.
    @Test
    void whatStandsUnderAnotherNameInTheParentBecomesTheChildsOwn() {
        String parent = "@proceedings{p,\n  title = {Proceedings of X},\n  year = 2019,\n}\n";
        String child = "@inproceedings{c,\n  title = {A Paper},\n  crossref = {p},\n}\n";

        String text = written(child + parent);

        assertThat(text).startsWith("@inproceedings{c,\n").endsWith(parent);
        assertThat(text).contains("booktitle = {Proceedings of X}").doesNotContain("crossref");
    }

    /// As BibTeX's users have it since 1988: the parent says its title twice.
    @Test
    void whatBibtexTakesOverItselfKeepsItsBytes() {
        String parent =
                "@proceedings{p,\n  title = {Proceedings of X},\n  booktitle = {Proceedings of X},\n  year = 2019,\n}\n";
        String child = "@inproceedings{c,\n  title = {A Paper},\n  crossref = {p},\n}\n";

        assertThat(written(parent + child)).isEqualTo(child + "\n" + parent);
    }
}
