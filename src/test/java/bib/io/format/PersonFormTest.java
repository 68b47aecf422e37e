package bib.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Persons in one text, as the formats' documents have them.
final class PersonFormTest {
    /// Given name, prefix, family name, suffix, organisation.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    SUFFIX_LAST        | Phillips,A.J.            | A.J.          |    | Phillips    |      |
                    SUFFIX_LAST        | van Beethoven, Ludwig    | Ludwig        | van | Beethoven  |      |
                    SUFFIX_LAST        | King, Martin Luther, Jr. | Martin Luther |    | King        | Jr.  |
                    SUFFIX_LAST        | UNICEF                   |               |    |             |      | UNICEF
                    ORGANISATION_COMMA | World Health Organization, |             |    |             |      | World Health Organization
                    SUFFIX_BARE        | LeCun, Yann              | Yann          |    | LeCun       |      |
                    SUFFIX_BARE        | King, Martin Luther Jr   | Martin Luther |    | King        | Jr   |
                    SUFFIX_BARE        | Doe, J                   | J             |    | Doe         |      |
                    SUFFIX_SECOND      | Luther King, Jr., Martin | Martin        |    | Luther King | Jr.  |
                    SUFFIX_SECOND      | von der Leyen, Ursula    | Ursula        | von der | Leyen  |      |
                    SUFFIX_SECOND      | Doe, Janet               | Janet         |    | Doe         |      |
                    """)
    void personsAreRead(
            PersonForm form, String text, String given, String prefix, String family, String suffix, String literal) {
        Name name = new Name(plain(given), plain(prefix), plain(family), plain(suffix), plain(literal));

        assertThat(form.read(text)).isEqualTo(name);
        assertThat(form.holds(name)).isTrue();
    }

    private static String plain(@Nullable String part) {
        return part == null ? "" : part;
    }
}
