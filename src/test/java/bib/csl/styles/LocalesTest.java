package bib.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.csl.CslLocale;
import bib.csl.Style;
import bib.source.BibException;
import bib.source.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalesTest {
    @ParameterizedTest
    @CsvSource({
        "en-US, en-US",
        "en, en-US",
        "en-CA, en-US",
        "de, de-DE",
        "de-AT, de-AT",
        "de-LI, de-DE",
        "pt, pt-PT",
        "es, es-ES",
        "fr, fr-FR",
        "zh, zh-CN",
        "nb, nb-NO",
        "la, la",
        "de_de, de-DE",
        "DE-de, de-DE",
        "pl, pl-PL"
    })
    void aLanguageHasALocale(String language, String locale) {
        CslLocale found = Locales.load(language);

        assertThat(found.lang()).isEqualTo(locale);
        assertThat(found.xml()).contains("xml:lang=\"" + locale + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "xx-YY", "", "../../etc/passwd", "english"})
    void anUnknownLanguageIsRefused(String language) {
        assertThatThrownBy(() -> Locales.load(language))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.UNKNOWN))
                .hasMessage("there is no locale for the language '" + language + "'");
    }

    @Test
    void aStyleWithoutAKnownLanguageIsAmerican() {
        assertThat(Locales.forStyle(style(Optional.empty())).lang()).isEqualTo("en-US");
        assertThat(Locales.forStyle(style(Optional.of("sw-KE"))).lang()).isEqualTo("en-US");
        assertThat(Locales.forStyle(style(Optional.of("fr"))).lang()).isEqualTo("fr-FR");
    }

    @ParameterizedTest
    @CsvSource({"en-US, ''", "en-GB, en-US", "de-AT, de-DE en-US", "de-DE, en-US", "ms-MY, en-US", "fr-CA, fr-FR en-US"
    })
    void aLocaleFallsBackToItsLanguageAndThenToAmerican(String lang, String expected) {
        assertThat(String.join(
                        " ",
                        Locales.fallbacks(lang).stream().map(CslLocale::lang).toList()))
                .isEqualTo(expected);
    }

    private static Style style(Optional<String> locale) {
        return new Style("s", "s", "s", new Source("s.csl", ""), locale, true);
    }

    @Test
    void allAreThere() {
        assertThat(Locales.available()).hasSizeGreaterThan(60).contains("en-US", "sr-Latn-RS", "la");
    }
}
