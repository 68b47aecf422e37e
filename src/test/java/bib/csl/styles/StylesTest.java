package bib.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.csl.Style;
import bib.source.BibException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StylesTest {
    private static final String INDEPENDENT = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="de-DE">
              <info><title>My  Style</title><id>urn:my</id></info>
              <citation><layout><text variable="title"/></layout></citation>
            </style>
            """;

    @TempDir
    Path folder;

    private final Styles styles = new Styles(List.of());

    @ParameterizedTest
    @CsvSource({
        "apa, apa",
        "APA, apa",
        "apa.csl, apa",
        "Nature, nature",
        "Nature Methods, nature-methods",
        "dependent/nature-methods, nature-methods",
        "dependent/nature-methods.csl, nature-methods",
        "http://www.zotero.org/styles/ieee, ieee",
        "https://www.zotero.org/styles/ieee, ieee",
        "https://zotero.org/styles/nature-methods, nature-methods",
        "http://www.zotero.org/styles/apa/, apa",
        "HTTPS://www.zotero.org/styles/APA, apa",
        "vancouver, nlm-citation-sequence",
        "http://www.zotero.org/styles/vancouver, nlm-citation-sequence"
    })
    void aBundledStyleIsFoundByNameOrId(String asked, String name) {
        assertThat(styles.find(asked).name()).isEqualTo(name);
    }

    @Test
    void aDependentStyleIsItsParentUnderItsOwnNameAndLanguage() {
        Style style = styles.find("nature-methods");

        assertThat(style.title()).isEqualTo("Nature Methods");
        assertThat(style.id()).isEqualTo("http://www.zotero.org/styles/nature-methods");
        assertThat(style.defaultLocale()).contains("en-GB");
        assertThat(style.source().text()).contains("<id>http://www.zotero.org/styles/nature</id>");
        assertThat(style.hasBibliography()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "iee, ieee",
        "chicago-autor-date, chicago-author-date",
        "modern-languge-association, modern-language-association",
        "american sociological, american-sociological-association"
    })
    void aWrongNameGetsCloseOnes(String asked, String suggestion) {
        assertThatThrownBy(() -> styles.find(asked))
                .hasMessage("there is no style '" + asked + "'")
                .isInstanceOfSatisfying(BibException.class, e -> {
                    assertThat(e.kind()).isEqualTo(BibException.Kind.UNKNOWN);
                    assertThat(e.hint()).startsWith("did you mean ").contains(suggestion);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../none/passwd",
                "dependent/../apa",
                "http://www.zotero.org/styles/../apa",
                "https://www.zotero.org/styles/",
                "https://example.org/styles/apa",
                "locales-en-US.xml",
                "a\u0000b",
                "dir/a\u0000b",
                "bib/csl/styles/styles.tsv"
            })
    void noNameLeadsElsewhere(String asked) {
        assertThatThrownBy(() -> styles.find(asked))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.UNKNOWN));
    }

    @Test
    void aFoldersStyleComesFirst() throws IOException {
        Files.writeString(folder.resolve("apa.csl"), INDEPENDENT);
        Styles withFolder = new Styles(List.of(folder.resolve("none"), folder));

        Style style = withFolder.find("apa");

        assertThat(style.title()).isEqualTo("My Style");
        assertThat(style.id()).isEqualTo("urn:my");
        assertThat(style.defaultLocale()).contains("de-DE");
        assertThat(style.hasBibliography()).isFalse();
        assertThat(withFolder.local()).containsExactly("apa");
    }

    @Test
    void aFileIsFoundByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("Mine.csl"), INDEPENDENT);

        assertThat(styles.find(file.toString()).name()).isEqualTo("Mine");
        assertThat(new Styles(List.of(folder)).find("mine").name()).isEqualTo("Mine");
    }

    @Test
    void aFileThatDependsOnABundledStyleIsThatStyle() throws IOException {
        Path file = dependent("mine", "http://www.zotero.org/styles/ieee");

        Style style = styles.find(file.toString());

        assertThat(style.title()).isEqualTo("Dependent");
        assertThat(style.hasBibliography()).isTrue();
        assertThat(style.source().name()).isEqualTo("ieee.csl");
    }

    /// CSL 1.0.2, "Info": the link is the parent's URI, which its `id` is.
    @Test
    void aFileThatDependsOnItsNeighbourIsThatNeighbour() throws IOException {
        Files.writeString(folder.resolve("base.csl"), INDEPENDENT);

        Style style = styles.find(dependent("mine", "urn:my").toString());

        assertThat(style.source().text()).isEqualTo(INDEPENDENT);
        assertThat(style.defaultLocale()).contains("de-DE");
    }

    @Test
    void aParentIsNoOtherStyleOfTheSameLastWord() throws IOException {
        Files.writeString(folder.resolve("apa.csl"), INDEPENDENT);
        Path official = dependent("mine", "http://www.zotero.org/styles/apa");
        Path other = dependent("other", "http://example.org/styles/apa");

        assertThat(styles.find(official.toString()).source().name()).isEqualTo("apa.csl");
        assertThat(styles.find(official.toString()).source().text()).isNotEqualTo(INDEPENDENT);
        assertThatThrownBy(() -> styles.find(other.toString()))
                .hasMessageContaining("depends on 'http://example.org/styles/apa', which is not here");
    }

    @Test
    void aFoldersStyleIsFoundByItsId() throws IOException {
        String id = "https://example.org/styles/my-style";
        Files.writeString(folder.resolve("apa.csl"), INDEPENDENT.replace("urn:my", id));
        Files.writeString(folder.resolve("broken.csl"), "my-style");
        Styles withFolder = new Styles(List.of(folder));

        assertThat(withFolder.find(id).title()).isEqualTo("My Style");
        assertThat(withFolder.find("http://example.org/styles/My-Style/").name())
                .isEqualTo("apa");
        assertThat(withFolder.find("http://www.zotero.org/styles/apa").title())
                .isEqualTo(styles.find("apa").title());
    }

    @Test
    void aWrongIdGetsCloseNames() {
        assertThatThrownBy(() -> styles.find("http://www.zotero.org/styles/iee"))
                .hasMessage("no style here has the id http://www.zotero.org/styles/iee")
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.hint()).contains("did you mean", "ieee"));
    }

    @Test
    void styleThatDependOnEachOtherAreRefused() throws IOException {
        dependent("a", "urn:x/b");
        dependent("b", "urn:x/a");

        assertThatThrownBy(() -> styles.find(folder.resolve("a.csl").toString()))
                .isInstanceOf(BibException.class)
                .hasMessageContaining("depends on a style that depends on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:x/none", "../../../etc/passwd", "http://example.org/", ""})
    void aParentThatIsNotHereIsNamed(String parent) throws IOException {
        Path file = dependent("mine", parent);

        assertThatThrownBy(() -> styles.find(file.toString()))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT));
    }

    private Path dependent(String name, String parent) throws IOException {
        return Files.writeString(folder.resolve(name + ".csl"), """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
                  <info><title>Dependent</title><id>urn:x/%s</id><link href="%s" rel="independent-parent"/></info>
                </style>
                """.formatted(name, parent));
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> styles.find("no/such.csl")).hasMessage("there is no style file no/such.csl");
        assertThatThrownBy(() -> styles.find(folder.toString())).hasMessageEndingWith(" is a directory, not a file");
    }

    @Test
    void theCatalogIsSearchedByNameAndTitle() {
        StyleCatalog catalog = Styles.catalog();

        assertThat(catalog.search(List.of("Nature", "methods")))
                .extracting(StyleInfo::name)
                .containsExactly("nature-methods");
        assertThat(catalog.search(List.of("ieee"))).extracting(StyleInfo::name).startsWith("ieee");
        assertThat(catalog.search(List.of("universite", "montreal")))
                .extracting(StyleInfo::title)
                .anyMatch(title -> title.contains("Université de Montréal"));
        assertThat(catalog.search(List.of("no such style"))).isEmpty();
    }
}
