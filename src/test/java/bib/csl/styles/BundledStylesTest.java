package bib.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// All bundled styles. That each passes the checks of a style file is held by the build: it makes the catalogue so.
final class BundledStylesTest {
    private final List<StyleInfo> all = Styles.catalog().all();

    @Test
    void thereAreAsManyAsTheJarHolds() {
        assertThat(all).hasSize(10_833);
        assertThat(all.stream().filter(style -> !style.isDependent())).hasSize(2_845);
    }

    @Test
    void eachIsFoundByItsName() {
        StyleCatalog catalog = Styles.catalog();
        assertThat(all)
                .allSatisfy(style -> assertThat(catalog.find(style.name())).contains(style));
        assertThat(catalog.find("")).isEmpty();
        assertThat(catalog.find("ap")).isEmpty();
        assertThat(catalog.find("apaa")).isEmpty();
        assertThat(catalog.find("zzzz")).isEmpty();
    }

    @Test
    void eachDependentStyleHasABundledIndependentParent() {
        Map<String, StyleInfo> byName = all.stream().collect(Collectors.toMap(StyleInfo::name, Function.identity()));

        assertThat(all.stream().filter(StyleInfo::isDependent))
                .allSatisfy(style ->
                        assertThat(byName.get(style.parent())).isNotNull().matches(parent -> !parent.isDependent()));
    }

    @Test
    void eachLoads() {
        Styles styles = new Styles(List.of());
        List<String> broken = new ArrayList<>();
        for (StyleInfo info : all) {
            Style style = styles.find(info.name());
            boolean whole = style.title().equals(info.title())
                    && style.name().equals(info.name())
                    && resolved(style.source().text())
                            .equals(resolved(Bundled.text("/" + style.source().name())));
            if (!whole) {
                broken.add(info.name());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void eachLocaleIsTheBundledOne() {
        assertThat(Locales.available()).containsExactlyElementsOf(Bundled.locales());
        assertThat(Locales.available())
                .allSatisfy(lang -> assertThat(resolved(Locales.load(lang).xml()))
                        .isEqualTo(resolved(Bundled.locale(lang).xml())));
    }

    /// XML with characters in place of decimal references to them.
    private static String resolved(String xml) {
        return Pattern.compile("&#([0-9]+);")
                .matcher(xml)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1)))));
    }

    @Test
    void retiredNamesLeadToBundledStyles() {
        StyleCatalog catalog = Styles.catalog();
        assertThat(RetiredNames.SUCCESSORS).allSatisfy((name, successor) -> {
            assertThat(catalog.find(name)).isEmpty();
            assertThat(catalog.find(successor)).isPresent();
        });
    }
}
