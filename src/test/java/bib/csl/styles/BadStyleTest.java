package bib.csl.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.source.BibException;
import bib.source.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Styles that could do harm, or cannot be used, get a message with their place, and get it soon.
final class BadStyleTest {
    private static final String START =
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">\n<info><title>T</title><id>i</id></info>\n";
    private static final String CITATION = "<citation><layout><text macro=\"m0\"/></layout></citation>\n";

    private static void refused(String style, String message) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThatThrownBy(() -> StyleReader.read(new Source("bad.csl", style)))
                        .isInstanceOfSatisfying(BibException.class, e -> {
                            assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
                            assertThat(e.diagnostics()).hasSize(1);
                        })
                        .hasMessage(message));
    }

    @Test
    void noXml() {
        refused("this is\nno XML", "bad.csl:1:1: error: this is not well-formed XML");
        refused("", "bad.csl:1:1: error: this is not well-formed XML");
        refused(START + "<citation>\n</style>", "bad.csl:4:3: error: this is not well-formed XML");
        refused(START + CITATION + "</style>\n<style/>", "bad.csl:5:1: error: this is not well-formed XML");
        refused(START + CITATION + "</style> x", "bad.csl:4:10: error: this is not well-formed XML");
    }

    @Test
    void anElementWithoutItsEndIsNamed() {
        assertThatThrownBy(() -> StyleReader.read(new Source("bad.csl", START + "<citation>\n</style>")))
                .isInstanceOfSatisfying(BibException.class, e -> assertThat(
                                e.diagnostics().getFirst().hint())
                        .isEqualTo("<citation> needs </citation> at its end"));
    }

    @Test
    void noStyle() {
        refused("<html/>", "bad.csl:1:1: error: this XML is not a CSL style: its root is <html>");
        refused(
                "<?xml version=\"1.0\"?>\n<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\"/>",
                "bad.csl:2:1: error: this XML is not a CSL style: its root is <locale>");
    }

    @Test
    void aStyleWithoutTheNamespaceIsToldWhatToWrite() {
        assertThatThrownBy(() -> StyleReader.read(new Source("bad.csl", "<style/>")))
                .isInstanceOfSatisfying(BibException.class, e -> assertThat(
                                e.diagnostics().getFirst().hint())
                        .isEqualTo("CSL's namespace is missing: <style xmlns=\"http://purl.org/net/xbiblio/csl\" …>"));
    }

    @Test
    void olderAndNewerStandards() {
        refused(
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\"/>",
                "bad.csl:1:1: error: the style is written in CSL 0.8, which is not supported");
        refused(
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"2.0\"/>",
                "bad.csl:1:1: error: the style is written in CSL 2.0, which is not supported");
    }

    @Test
    void doctypes() {
        String message = "bad.csl:2:1: error: this has a DOCTYPE, which is not allowed";
        refused("<?xml version=\"1.0\"?>\n<!DOCTYPE style SYSTEM \"http://example.org/a.dtd\">\n" + START, message);
        refused(
                "<?xml version=\"1.0\"?>\n<!DOCTYPE style [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + START,
                message);
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol%d \"%s\">\n".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)));
        }
        refused(laughs + "]>\n<style>&lol9;</style>", message);
    }

    @Test
    void anEntityOfNobody() {
        assertThatThrownBy(() ->
                        StyleReader.read(new Source("bad.csl", START + "<macro name=\"m\">&nbsp;</macro></style>")))
                .isInstanceOf(BibException.class)
                .hasMessageStartingWith("bad.csl:3:");
    }

    @Test
    void noCitation() {
        refused(START + "</style>", "bad.csl:1:1: error: the style has no citation element");
    }

    /// The namespace counts, not the prefix (Namespaces in XML 1.0).
    @Test
    void aPrefixMayStandForTheNamespace() {
        StyleFile file = StyleReader.read(new Source(
                "a.csl",
                "<c:style xmlns:c=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">"
                        + "<c:info><title xmlns=\"urn:other\">No</title><c:title>T</c:title><c:id>i</c:id></c:info>"
                        + "<c:citation/></c:style>"));

        assertThat(file.title()).isEqualTo("T");
        assertThat(file.id()).isEqualTo("i");
    }

    /// What renders it warns of it (`EngineTest`).
    @Test
    void aMissingMacroIsNoReasonToRefuseAStyle() {
        StyleFile file = StyleReader.read(new Source("bad.csl", START + CITATION + "</style>"));
        assertThat(file.parent()).isEmpty();
    }

    @Test
    void aMacroThatCallsItself() {
        refused(
                START + CITATION + "<macro name=\"m0\">\n  <group><text macro=\"m0\"/></group>\n</macro></style>",
                "bad.csl:5:10: error: the macro 'm0' calls itself: m0 → m0");
    }

    @Test
    void macrosThatCallEachOther() {
        refused(
                START + CITATION
                        + "<macro name=\"m0\"><text macro=\"a\"/></macro>\n<macro name=\"a\"><text macro=\"m0\"/></macro></style>",
                "bad.csl:5:17: error: the macro 'm0' calls itself: m0 → a → m0");
    }

    @Test
    void macrosThatMultiply() {
        StringBuilder style = new StringBuilder(START).append(CITATION);
        for (int i = 0; i < 40; i++) {
            String call = "<text macro=\"m%d\"/>".formatted(i + 1).repeat(2);
            style.append("<macro name=\"m%d\">%s</macro>\n".formatted(i, call));
        }
        style.append("<macro name=\"m40\"><text value=\"x\"/></macro></style>");

        assertThatThrownBy(() -> StyleReader.read(new Source("bad.csl", style.toString())))
                .hasMessageEndingWith("macros call each other too often to be rendered");
    }

    @Test
    void aChainOfTenThousandMacros() {
        StringBuilder style = new StringBuilder(START).append(CITATION);
        for (int i = 0; i < 10_000; i++) {
            style.append("<macro name=\"m%d\"><text macro=\"m%d\"/></macro>\n".formatted(i, i + 1));
        }

        assertThatThrownBy(() -> StyleReader.read(new Source("bad.csl", style + "</style>")))
                .hasMessageContaining("macros call each other");
    }

    @Test
    void tenThousandNestedGroups() {
        String groups = "<group>".repeat(10_000) + "</group>".repeat(10_000);
        assertThatThrownBy(() -> StyleReader.read(new Source(
                        "bad.csl", START + "<macro name=\"m0\">" + groups + "</macro>" + CITATION + "</style>")))
                .hasMessageEndingWith("elements are nested more than 80 deep");
    }

    @Test
    void aTitleInManyPieces() {
        String title = "x<!---->".repeat(800_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            StyleFile file = StyleReader.read(
                    new Source("bad.csl", START.replace("T</title>", title + "</title>") + CITATION + "</style>"));
            assertThat(file.title()).hasSize(800_000);
        });
    }

    @Test
    void aHugeAttribute() {
        String huge = "x".repeat(5_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            StyleFile file = StyleReader.read(new Source(
                    "bad.csl", START + "<citation><layout><text value=\"" + huge + "\"/></layout></citation></style>"));
            assertThat(file.title()).isEqualTo("T");
        });
    }
}
