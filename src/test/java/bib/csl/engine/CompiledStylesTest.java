package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.CslLocale;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.styles.Locales;
import bib.csl.styles.StyleInfo;
import bib.csl.styles.Styles;
import bib.source.BibException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/// The compiled forms of the bundled styles and locales say what their XML says.
final class CompiledStylesTest {
    @Test
    void everyStyleRendersAsItsXmlDoes() throws IOException {
        ComparisonSet set = ComparisonSet.read("1");
        CslLocale locale = Locales.load("en-US");
        Styles styles = new Styles(List.of());
        Set<String> different = new ConcurrentSkipListSet<>();
        List<String> names = Styles.catalog().all().stream()
                .filter(style -> !style.isDependent())
                .map(StyleInfo::name)
                .toList();
        names.parallelStream().forEach(name -> {
            Style style = styles.find(name);
            if (style.compiled().isEmpty() || !said(style, locale, set).equals(said(fromXml(style), locale, set))) {
                different.add(name);
            }
        });
        assertThat(names).hasSizeGreaterThan(2800);
        assertThat(different).isEmpty();
    }

    @Test
    void everyLocaleRendersAsItsXmlDoes() throws IOException {
        ComparisonSet set = ComparisonSet.read("1");
        Style style = new Styles(List.of()).find("chicago-fullnote-bibliography");
        Set<String> different = new ConcurrentSkipListSet<>();
        Locales.available().parallelStream().forEach(lang -> {
            CslLocale locale = Locales.load(lang);
            CslLocale xml = new CslLocale(lang, locale.source(), Optional.empty());
            if (locale.compiled().isEmpty() || !said(style, locale, set).equals(said(style, xml, set))) {
                different.add(lang);
            }
        });
        assertThat(different).isEmpty();
    }

    private static Style fromXml(Style style) {
        return new Style(
                style.name(),
                style.id(),
                style.title(),
                style.source(),
                style.defaultLocale(),
                style.hasBibliography());
    }

    private static Rendered said(Style style, CslLocale locale, ComparisonSet set) {
        try {
            return new Engine().render(style, locale, set.items(), set.citations(), Order.BY_STYLE);
        } catch (BibException e) {
            throw new AssertionError(style.name(), e);
        }
    }
}
