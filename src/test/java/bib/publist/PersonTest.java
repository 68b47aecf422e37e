package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.ItemName;
import bib.entry.Name;
import bib.publist.Person.Likeness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonTest {
    /// The name in the data is written as `given | prefix | family | suffix`.
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Liangchen Luo;          Liangchen||Luo|;           EXACT
            Luo, Liangchen;         Liangchen||Luo|;           EXACT
            liangchen  LUO;         Liangchen||Luo|;           EXACT
            Liangchen Luo;          LIANGCHEN||LUO|;           EXACT
            Liangchen Luo;          L.||Luo|;                  POSSIBLE
            Liangchen Luo;          L||Luo|;                   POSSIBLE
            Liangchen Luo;          Liangchen J.||Luo|;        POSSIBLE
            Liangchen Luo;          L. J.||Luo|;               POSSIBLE
            Liangchen Luo;          LJ||Luo|;                  POSSIBLE
            L. Luo;                 Liangchen||Luo|;           POSSIBLE
            Liangchen Luo;          Li||Luo|;                  NONE
            Liangchen Luo;          Liang||Luo|;               NONE
            Liangchen Luo;          J. L.||Luo|;               NONE
            Liangchen Luo;          Luo||Liangchen|;           NONE
            Liangchen Luo;          ||Luo|;                    NONE
            Luo;                    Liangchen||Luo|;           NONE
            Luo;                    ||Luo|;                    EXACT
            Liangchen Luo;          Liangchen||Luong|;         NONE
            Liangchen K. Luo;       Liangchen J.||Luo|;        NONE
            Liangchen K. Luo;       Liangchen||Luo|;           POSSIBLE
            Wei-Lin Chiang;         Wei-Lin||Chiang|;          EXACT
            Wei-Lin Chiang;         Wei Lin||Chiang|;          EXACT
            Wei-Lin Chiang;         Weilin||Chiang|;           EXACT
            Wei-Lin Chiang;         Wei‐lin||Chiang|;          EXACT
            Wei-Lin Chiang;         W.-L.||Chiang|;            POSSIBLE
            Wei-Lin Chiang;         W. L.||Chiang|;            POSSIBLE
            Wei-Lin Chiang;         W.||Chiang|;               POSSIBLE
            Wei-Lin Chiang;         WL||Chiang|;               POSSIBLE
            Weilin Chiang;          W.-L.||Chiang|;            POSSIBLE
            Wei-Lin Chiang;         Wei||Chiang|;              NONE
            Wei-Lin Chiang;         Wei-Ling||Chiang|;         NONE
            Wei-Lin Chiang;         W.-J.||Chiang|;            NONE
            Wei Chiang;             Wei-Lin||Chiang|;          NONE
            Wei-Lin J. Chiang;      Weilin||Chiang|;           POSSIBLE
            Anastasios Angelopoulos; Anastasios N.||Angelopoulos|;      POSSIBLE
            Anastasios N. Angelopoulos; Anastasios Nikolas||Angelopoulos|; POSSIBLE
            Blaise Aguera y Arcas;  Blaise||Agüera y Arcas|;   EXACT
            Blaise Agüera y Arcas;  Blaise Agüera|y|Arcas|;    EXACT
            Agüera y Arcas, Blaise; B.||Aguera y Arcas|;       POSSIBLE
            Ludwig van Beethoven;   Ludwig|van|Beethoven|;     EXACT
            Ludwig van Beethoven;   Ludwig van||Beethoven|;    EXACT
            Ludwig van Beethoven;   Ludwig||van Beethoven|;    EXACT
            van Beethoven, Ludwig;  L.|van|Beethoven|;         POSSIBLE
            Beethoven, Ludwig van;  Ludwig|van|Beethoven|;     EXACT
            Ludwig Beethoven;       Ludwig|van|Beethoven|;     POSSIBLE
            Ludwig van Beethoven;   Ludwig|von|Beethoven|;     NONE
            Paulo De Souza;         Paulo|de|Souza|;           EXACT
            bell hooks;             bell||hooks|;              EXACT
            Martin Luther King Jr.; Martin Luther||King|Jr.;   EXACT
            King, Jr., Martin Luther; Martin Luther||King|Jr.; EXACT
            Martin Luther King, Jr.; M. L.||King|Jr.;          POSSIBLE
            Martin Luther King;     Martin Luther||King|Jr.;   POSSIBLE
            Martin Luther King Sr.; Martin Luther||King|Jr.;   NONE
            Søren Strauß;           Soren||Strauss|;           EXACT
            Conor O'Brien;          Conor||O’Brien|;           EXACT
            Anna Müller-Lüden;      Anna||Müller Lüden|;       EXACT
            Łukasz Kaiser;          L.||Kaiser|;               POSSIBLE
            罗梁晨;                  梁晨||罗|;                  EXACT
            梁晨 罗;                 梁晨||罗|;                  EXACT
            罗梁晨;                  梁||罗|;                    NONE
            김민수;                  민수||김|;                  EXACT
            """)
    void comparesNames(String person, String parts, Likeness expected) {
        String[] part = parts.split("\\|", -1);
        Name name = new Name(part[0], part[1], part[2], part[3], "");
        ItemName item = new ItemName(part[2], part[0], "", part[1], part[3], false, "");

        assertThat(Person.named(person).likeness(name)).isEqualTo(expected);
        assertThat(Person.named(person).likeness(item)).isEqualTo(expected);
        assertThat(Person.named(person).matches(name)).isEqualTo(expected != Likeness.NONE);
        assertThat(Person.named(person).matches(item)).isEqualTo(expected != Likeness.NONE);
    }

    @Test
    void isAlsoKnownByItsVariants() {
        Person person = new Person("Liangchen Luo", List.of("Luo", "Leon Luo"), "");

        assertThat(person.likeness(Name.person("Leon", "Luo"))).isEqualTo(Likeness.EXACT);
        assertThat(person.likeness(Name.person("", "Luo"))).isEqualTo(Likeness.EXACT);
        assertThat(person.matches(Name.person("Lei", "Luo"))).isFalse();
    }

    @Test
    void isNoOrganisation() {
        Person person = Person.named("Gemini Team, Google");

        assertThat(person.matches(Name.organisation("Gemini Team, Google"))).isFalse();
        assertThat(person.matches(ItemName.organisation("Gemini Team, Google"))).isFalse();
    }

    @Test
    void nobodyIsLikeNobody() {
        assertThat(Person.NONE.matches(Name.person("Liangchen", "Luo"))).isFalse();
        assertThat(Person.NONE.matches(Name.person("", ""))).isFalse();
    }

    @Test
    void keepsAnOrcidBare() {
        assertThat(new Person("", List.of(), "https://orcid.org/0000-0002-1694-233x").orcid())
                .isEqualTo("0000-0002-1694-233X");
    }

    /// The first two are examples of ORCID's own documentation.
    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097,true",
        "0000-0002-1694-233X,true",
        "0000-0002-1825-0096,false",
        "0000-0002-1825-009,false",
        "0000-0002-1825-00977,false",
        "0000000218250097,false",
        "'',false",
        "000a-0002-1825-0097,false"
    })
    void checksOrcids(String orcid, boolean valid) {
        assertThat(Orcid.isValid(orcid)).isEqualTo(valid);
    }
}
