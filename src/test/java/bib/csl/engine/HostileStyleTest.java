package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Style;
import bib.source.BibException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A style or a locale that cannot be used is refused with its place and what is wrong; an odd one is used; both soon.
final class HostileStyleTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CALL = "<text macro=\"m0\"/>";
    private static final String X = "<text value=\"x\"/>";
    private static final String LAUGHS = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n";

    static Stream<Arguments> refused() {
        String circle = macro(0, "<text macro=\"m1\"/>")
                + macro(1, "<group>\n<text macro=\"m2\"/></group>")
                + macro(2, "<text macro=\"m3\"/>")
                + macro(3, CALL);
        return Stream.of(
                Arguments.of("", 1, "this is not well-formed XML"),
                Arguments.of("no XML", 1, "this is not well-formed XML"),
                Arguments.of("<style version=\"1.0\">\n<citation></style>", 2, "this is not well-formed XML"),
                Arguments.of("<html/>", 1, "this is no CSL style: the root element is 'html'"),
                Arguments.of("<style><citation/></style>", 1, "this style is not written in CSL 1.0"),
                Arguments.of("<style version=\"0.8\"><citation/></style>", 1, "this style is not written in CSL 1.0"),
                Arguments.of("<style version=\"1.0\"/>", 1, "this style has no citation"),
                Arguments.of(LAUGHS + "<style version=\"1.0\"><citation>&d;</citation></style>", 1, "DOCTYPE"),
                Arguments.of(
                        "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><style>&a;</style>", 1, "DOCTYPE"),
                Arguments.of("<!DOCTYPE s SYSTEM \"http://example.org/s.dtd\"><style/>", 1, "DOCTYPE"),
                Arguments.of(
                        "<style version=\"1.0\">\n<citation><layout>&unknown;</layout></citation></style>",
                        2,
                        "this uses an entity that XML does not define"),
                Arguments.of(style(macro(0, CALL), CALL), 1, "the macro 'm0' calls itself: m0 → m0"),
                Arguments.of(style(circle, CALL), 2, "the macro 'm0' calls itself: m0 → m1 → m2 → m3 → m0"),
                Arguments.of(style("", nested("<group>", 10_000, X, "</group>")), 2, "nested more than 80 deep"),
                Arguments.of(style("", nested("<group>", 100_000, X, "</group>")), 2, "nested more than 80 deep"),
                Arguments.of(style(chain(5_000, ""), CALL), 1, "nested more than 300 deep"),
                Arguments.of(style(chain(20, "<group>"), CALL), 1, "nested more than 300 deep"),
                Arguments.of(style(chain(20, "<group>"), readInnermostFirst(20)), 1, "nested more than 300 deep"),
                Arguments.of(style("", "<group/>".repeat(1_000_000)), 2, "there are more than 150000 elements"),
                Arguments.of("<style version=\"1.0\">\n<!-- never ends", 2, "this is not well-formed XML"),
                Arguments.of("<style version=\"1.0\"><![CDATA[", 1, "this is not well-formed XML"),
                Arguments.of("<style version=\"1.0\" version=\"1.0\"/>", 1, "this is not well-formed XML"),
                Arguments.of("<style version=\"1.0\">&#xd800;&#0;</style>", 1, "this is not well-formed XML"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aStyleThatCannotBeUsedIsRefusedAtItsPlace(String xml, int line, String message) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> plain(TestStyles.of("bad", xml)))
                .isInstanceOfSatisfying(BibException.class, e -> {
                    assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
                    assertThat(e.diagnostics()).hasSize(1);
                })
                .hasMessageStartingWith("bad.csl:" + line + ":")
                .hasMessageContaining(message));
    }

    @Test
    void macrosThatDoubleAgainAndAgainAreRefused() {
        StringBuilder doubling = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String next = "<text macro=\"m%d\"/>".formatted(i + 1);
            doubling.append(macro(i, next + next));
        }
        Style style = TestStyles.of("bad", style(doubling + macro(60, X), CALL));
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> plain(style))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                .hasMessage("bad.csl: an entry takes more than 200000 steps"));
    }

    static Stream<Arguments> odd() {
        String huge = "x".repeat(10_000_000);
        return Stream.of(
                Arguments.of(style("", "<text value=\"" + huge + "\"/>"), huge),
                Arguments.of(
                        style("", "<text value=\"" + "&amp;#65;".repeat(9_000) + "&amp;#;\"/>"),
                        "A".repeat(9_000) + "&#;"),
                Arguments.of(style("", X.repeat(50_000)), "x".repeat(50_000)),
                Arguments.of(style("", "<text value=\"x\" " + attributes(100_000) + "/>"), "x"),
                Arguments.of(style("x<!-- y --><?z?>".repeat(200_000), X), "x"),
                Arguments.of(style(chain(4, "<group font-style=\"italic\">"), CALL), "x"),
                Arguments.of(style(chain(4, "<choose><if type=\"book\">"), CALL), "x"),
                Arguments.of(style(chain(4, "<names variable=\"editor\"><substitute>"), CALL), "x"),
                Arguments.of(style("", "<names variable=\"" + "author ".repeat(1_000_000) + "\"/>"), "Jane Doe"),
                Arguments.of(
                        style(
                                "",
                                "<names variable=\"author\"><name et-al-min=\"99999999999999\" et-al-use-first=\"-3\"/></names>"),
                        "Jane Doe"),
                Arguments.of(
                        style("", "<nonsense/><text variable=\"title\" font-style=\"odd\" text-case=\"odd\"/>"), "T"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddStyleIsUsed(String xml, String expected) {
        assertTimeoutPreemptively(
                SOON, () -> assertThat(plain(TestStyles.of("odd", xml)).equals(expected))
                        .isTrue());
    }

    /// A term that nobody defines is looked for in all that are defined; with both many, this takes minutes.
    @Test
    void manyTermsDoNotMakeALookUpSlow() {
        StringBuilder terms = new StringBuilder("<locale><terms>");
        IntStream.range(0, 40_000).forEach(i -> terms.append("<term name=\"t%d\">v</term>".formatted(i)));
        String xml = style(terms + "</terms></locale>", "<text term=\"nowhere\"/>".repeat(40_000) + X);
        assertTimeoutPreemptively(
                SOON, () -> assertThat(plain(TestStyles.of("odd", xml))).isEqualTo("x"));
    }

    static Stream<Arguments> refusedLocales() {
        return Stream.of(
                Arguments.of("", "this is not well-formed XML"),
                Arguments.of("<locale><terms></locale>", "this is not well-formed XML"),
                Arguments.of(TestStyles.style("", X), "this is no CSL locale: the root element is 'style'"),
                Arguments.of(LAUGHS + "<locale>&d;</locale>", "DOCTYPE"),
                Arguments.of(
                        "<locale>" + nested("<terms>", 10_000, "", "</terms>") + "</locale>",
                        "nested more than 80 deep"),
                Arguments.of("<locale>" + "<terms/>".repeat(1_000_000) + "</locale>", "more than 150000 elements"));
    }

    @ParameterizedTest
    @MethodSource("refusedLocales")
    void aLocaleThatCannotBeUsedIsRefused(String xml, String message) {
        CslLocale locale = new CslLocale("xx", xml);
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> plain(TestStyles.bundled("apa"), locale))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                .hasMessageStartingWith("locales-xx.xml:1:")
                .hasMessageContaining(message));
    }

    @Test
    void anOddLocaleIsUsed() {
        String locale = """
            <locale><terms>
              <term name="ordinal-"/><term name="ordinal-xx">b</term><term name="ordinal-99999999999">c</term>
              <term name="and">%s</term><term/><nonsense/>
            </terms><date form="text"><date-part name="century"/></date><date/></locale>
            """.formatted("and".repeat(100_000));
        Style style = TestStyles.layout("<names variable=\"author\"/><number variable=\"volume\" form=\"ordinal\"/>");
        assertTimeoutPreemptively(SOON, () -> assertThat(plain(style, new CslLocale("xx", locale)))
                .isEqualTo("Jane Doe7"));
    }

    private static String plain(Style style) {
        return plain(style, TestLocales.english());
    }

    private static String plain(Style style, CslLocale locale) {
        Item item = new Item(
                "t",
                "book",
                Map.of("title", "T", "volume", "7"),
                Map.of("author", List.of(ItemName.person("Jane", "Doe"))),
                Map.of(),
                List.of());
        return new Engine()
                .render(style, locale, List.of(item), List.of(), Order.BY_STYLE)
                .bibliography()
                .getFirst()
                .content()
                .plain();
    }

    private static String style(String macros, String layout) {
        return TestStyles.style(macros, layout);
    }

    private static String macro(int number, String content) {
        return "<macro name=\"m%d\">%s</macro>".formatted(number, content);
    }

    /// Macros of which each calls the next from within seventy levels of what opens a level, or from none.
    private static String chain(int length, String open) {
        StringBuilder macros = new StringBuilder();
        String close =
                open.replaceAll("<(\\w+)[^>]*>(?:<(\\w+)[^>]*>)?", "</$2></$1>").replace("</>", "");
        int levels = open.isEmpty() ? 0 : close.length() > 10 ? 35 : 70;
        for (int i = 0; i < length; i++) {
            macros.append(macro(i, nested(open, levels, "<text macro=\"m%d\"/>".formatted(i + 1), close)));
        }
        return macros + macro(length, X);
    }

    private static String readInnermostFirst(int length) {
        StringBuilder calls = new StringBuilder();
        for (int i = length; i >= 0; i--) {
            calls.append("<text macro=\"m%d\"/>".formatted(i));
        }
        return calls.toString();
    }

    private static String nested(String open, int levels, String content, String close) {
        return open.repeat(levels) + content + close.repeat(levels);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, count).forEach(i -> attributes.append("a%d=\"v\" ".formatted(i)));
        return attributes.toString();
    }
}
