package bib.bibtex.value;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Name;
import bib.entry.Name.PrefixUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names by BibTeX's grammar ("Tame the BeaST", section 11; BibTeX's own `format.name$`) and biblatex's extended form.
final class NameReaderTest {
    private static List<Name> names(String value) {
        return NameReader.read(value).names().list();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Liangchen Luo                    | Liangchen       |            | Luo            |
            Luo, Liangchen                   | Liangchen       |            | Luo            |
            Ludwig van Beethoven             | Ludwig          | van        | Beethoven      |
            van Beethoven, Ludwig            | Ludwig          | van        | Beethoven      |
            Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin | Charles Louis Xavier Joseph | de la | Vallée Poussin |
            de la Vall{\\'e}e Poussin, Charles Louis              | Charles Louis               | de la | Vallée Poussin |
            King, Jr., Martin Luther         | Martin Luther   |            | King           | Jr.
            von Neumann, Jr, John            | John            | von        | Neumann        | Jr
            Jean de La Fontaine du Bois Joli | Jean            | de La Fontaine du | Bois Joli |
            jean de la fontaine              |                 | jean de la | fontaine       |
            {van der Berg}, Jan              | Jan             |            | van der Berg   |
            Jan {van der Berg}               | Jan             |            | van der Berg   |
            {\\'E}mile Zola                  | Émile           |            | Zola           |
            Paul {\\'e}mile Victor           | Paul            | émile      | Victor         |
            Paul \\'emile Victor             | Paul            | émile      | Victor         |
            \\v Skoda, Jan                   | Jan             |            | Škoda          |
            Antonio {\\v S}koda              | Antonio         |            | Škoda          |
            Yu-hui Chen                      | Yu-hui          |            | Chen           |
            Blaise Ag{\\"u}era y Arcas       | Blaise Agüera   | y          | Arcas          |
            Ag{\\"u}era y Arcas, Blaise      | Blaise          | Agüera y   | Arcas          |
            {Ag{\\"u}era y Arcas}, Blaise    | Blaise          |            | Agüera y Arcas |
            Donald~E. Knuth                  | Donald E.       |            | Knuth          |
            J.\\,R.\\,R. Tolkien             | J. R. R.        |            | Tolkien        |
            O'Neil, Shaquille                | Shaquille       |            | O'Neil         |
            Gabriel d'Annunzio               | Gabriel         |            | d'Annunzio     |
            Plato                            |                 |            | Plato          |
            Plato,                           |                 |            | Plato          |
            Wall, W. A.,                     | W. A.           |            | Wall           |
            K. Huang,                        | K.              |            | Huang          |
            Douglas B.\\ Lenat               | Douglas B.      |            | Lenat          |
            Lenat, Douglas\\ B.              | Douglas B.      |            | Lenat          |
            Rafa\\l Lata\\l a                | Rafał           |            | Latała         |
            S\\o ren Brunak                  | Søren           |            | Brunak         |
            W\\l odarczyk, Jaros\\l aw       | Jarosław        |            | Włodarczyk     |
            罗梁晨                            |                 |            | 罗梁晨          |
            罗, 梁晨                          | 梁晨             |            | 罗              |
            family=Luo, given=Liangchen      | Liangchen       |            | Luo            |
            given={Jean Paul}, prefix=de, prefix-i=d, family="La Fontaine", useprefix=true, suffix=III | Jean Paul | de | La Fontaine | III
            """)
    void parts(String source, String given, String prefix, String family, String suffix) {
        Name expected = new Name(empty(given), empty(prefix), empty(family), empty(suffix), "");
        assertThat(names(source))
                .extracting(name -> name.withPrefixUse(PrefixUse.UNSAID))
                .containsExactly(expected);
        assertThat(NameReader.read(source).problems()).isEmpty();
    }

    /// biblatex manual, "Extended Name Format": the option may stand in a name, for that name.
    @Test
    void aNameMaySayWhetherItsPrefixCounts() {
        assertThat(names("family=Goethe, prefix=von, useprefix=false and prefix=de, family=Gaulle, useprefix = True"
                        + " and family=Beethoven, prefix=van and useprefix={false}, family=Luo"))
                .containsExactly(
                        new Name("", "von", "Goethe", "", "", PrefixUse.APART),
                        new Name("", "de", "Gaulle", "", "", PrefixUse.WITH_FAMILY),
                        new Name("", "van", "Beethoven", "", "", PrefixUse.UNSAID),
                        new Name("", "", "Luo", "", "", PrefixUse.APART));
    }

    @SuppressWarnings("NullAway")
    private static String empty(String value) {
        return value == null ? "" : value;
    }

    @Test
    void andJoinsNamesOutsideBraces() {
        assertThat(names("Luo, Liangchen and\n  Xiong, Yuanhao AND Sun,\tXu"))
                .containsExactly(
                        Name.person("Liangchen", "Luo"), Name.person("Yuanhao", "Xiong"), Name.person("Xu", "Sun"));
        assertThat(names("{Simon and Schuster} and Andy Anderson"))
                .containsExactly(Name.organisation("Simon and Schuster"), Name.person("Andy", "Anderson"));
    }

    @Test
    void anOrganisationStaysWhole() {
        assertThat(names("{Gemini Team, Google}")).containsExactly(Name.organisation("Gemini Team, Google"));
        assertThat(names("{{The Nexusflow Team}}")).containsExactly(Name.organisation("The Nexusflow Team"));
        assertThat(names("{\\\"Osterreichische Akademie}"))
                .containsExactly(Name.organisation("Österreichische Akademie"));
    }

    @Test
    void andOthersIsNoName() {
        NameReader.Result read = NameReader.read("Luo, Liangchen and others");
        assertThat(read.names().others()).isTrue();
        assertThat(read.names().list()).containsExactly(Name.person("Liangchen", "Luo"));
    }

    @Test
    void aMarkTypedIntoANameStaysAndIsReported() {
        NameReader.Result read =
                NameReader.read("Luo*, Liangchen and Liu, Yan and Sun$^*$, Xu and Zeng\\textsuperscript{*}, Qi");
        assertThat(read.marked()).containsExactly(1, 3, 4);
        assertThat(read.names().list().getFirst()).isEqualTo(Name.person("Liangchen", "Luo*"));
    }

    @Test
    void whatIsNoNameIsReported() {
        assertThat(NameReader.read("Luo, Liangchen and and Sun, Xu").problems()).hasSize(1);
        assertThat(NameReader.read("Luo, Liangchen and").problems()).hasSize(1);
        NameReader.Result commas = NameReader.read("Liangchen Luo, Yuanhao Xiong, Yan Liu, Xu Sun");
        assertThat(commas.problems()).singleElement().asString().contains("commas", "and");
        assertThat(NameReader.read("  ").names().isEmpty()).isTrue();
    }
}
