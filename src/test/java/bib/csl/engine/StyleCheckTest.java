package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Style;
import bib.csl.engine.StyleHealth.Cut;
import org.junit.jupiter.api.Test;

final class StyleCheckTest {
    private static final String NAMES = """
            <names variable="author"><name et-al-min="%d" et-al-use-first="%d" et-al-use-last="%s"/></names>""";

    @Test
    void saysFromHowManyAuthorsOnSomeAreHidden() {
        assertThat(check(TestStyles.layout(NAMES.formatted(4, 2, "false"))).inBibliography())
                .isEqualTo(new Cut(4, 2));
        assertThat(check(TestStyles.layout(NAMES.formatted(21, 19, "true"))).inBibliography())
                .isEqualTo(new Cut(21, 20));
        assertThat(check(TestStyles.layout("<names variable=\"author\"/>")).inBibliography())
                .isEqualTo(Cut.NONE);
        assertThat(check(TestStyles.layout("<text variable=\"title\"/>")).inBibliography())
                .isEqualTo(Cut.NONE);
    }

    @Test
    void namesTheTypesThatPrintNothing() {
        StyleHealth health = check(TestStyles.layout("""
                <choose><if type="webpage software" match="none"><text variable="title"/></if></choose>"""));
        assertThat(health.silent()).containsExactly("webpage", "software");
        assertThat(health.renders()).isTrue();
    }

    @Test
    void aStyleMaySetNoBibliography() {
        StyleHealth health = check(TestStyles.of("notes", """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
                  <citation><layout><text variable="title"/></layout></citation>
                </style>
                """));
        assertThat(health.renders()).isTrue();
        assertThat(health.bibliography()).isFalse();
        assertThat(health.silent()).isEmpty();
    }

    @Test
    void warnsOfWhatTheStandardDoesNotKnow() {
        StyleHealth health = check(TestStyles.layout("<text variable=\"title\"/><blink/>"));
        assertThat(health.warnings()).isNotEmpty().allSatisfy(warning -> assertThat(warning)
                .startsWith("test.csl:")
                .contains("blink"));
    }

    @Test
    void saysWhyAStyleDoesNotRender() {
        StyleHealth health = check(TestStyles.of("broken", "<style"));
        assertThat(health.renders()).isFalse();
        assertThat(health.failure()).isNotEmpty();
    }

    private static StyleHealth check(Style style) {
        return new Engine().check(style, TestLocales.english());
    }
}
