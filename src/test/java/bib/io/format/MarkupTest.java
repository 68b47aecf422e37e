package bib.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.io.Formats;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Italics, small capitals, scripts and braces that keep case in titles: they go along, or are told.
final class MarkupTest {
    private final Losses losses = new Losses();

    private String converted(String from, String text, String to) {
        List<Entry> entries =
                Formats.named(from).read(new Source("refs", text)).library().entries();
        return Formats.named(to).write(entries, new Writing(false, Map.of(), List.of(), losses));
    }

    private static String title(String from, String text) {
        Entry entry = Formats.named(from)
                .read(new Source("refs", text))
                .library()
                .entries()
                .getFirst();
        return entry.field("title").orElseThrow().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ris", "endnote", "endnote-xml", "nbib", "cff"})
    void formattingIsTold(String format) {
        String bib = "@article{a,\n  title = {The \\emph{lac} {DNA} of \\textsc{Nasa}},\n}\n";

        assertThat(converted("biblatex", bib, format)).contains("The lac DNA of Nasa");
        assertThat(losses.of("a"))
                .contains("italics and other formatting in 'title'", "braces that keep case in 'title'");
    }

    /// Hayagriva's braces keep case, and it has no italics.
    @Test
    void hayagrivaKeepsCaseAlone() {
        String bib = "@book{a,\n  title = {The \\emph{lac} {DNA}},\n}\n";

        assertThat(converted("biblatex", bib, "hayagriva")).contains("title: The lac {DNA}\n");
        assertThat(losses.of("a")).containsExactly("italics and other formatting in 'title'");
    }

    @Test
    void whatHasALetterOfItsOwnIsNotLost() {
        converted("biblatex", "@article{a,\n  title = {E = mc$^2$ and H$_2$O},\n}\n", "ris");

        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void jsonsFormattingIsToldToo() {
        String json = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"The <i>lac</i> operon\"}]";

        assertThat(converted("csl-json", json, "ris")).contains("TI  - The lac operon\n");
        assertThat(losses.of("a")).containsExactly("italics and other formatting in 'title'");
    }

    /// Zotero writes titles of RIS with the tags that it has in them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ris         | TY  - JOUR@TI  - The <i>lac</i> operon@ER  - @
                    endnote     | %0 Book@%T The <i>lac</i> operon@
                    endnote-xml | <xml><records><record><titles><title><style face="normal">The </style><style face="italic">lac</style><style> operon</style></title></titles></record></records></xml>
                    csl-json    | [{"id": "a", "type": "book", "title": "The <i>lac</i> operon"}]
                    """)
    void tagsInTitlesAreFormatting(String format, String text) {
        assertThat(title(format, text.replace('@', '\n'))).isEqualTo("The \\emph{lac} operon");
    }

    /// CSL-JSON, "HTML-like formatting tags"; LaTeX's commands by what they are defined to do.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    <b>x</b>                                              | \\textbf{x}
                    x<sub>2</sub>                                         | x\\textsubscript{2}
                    <sc>x</sc>                                            | \\textsc{x}
                    <span style='font-variant: small-caps;'>x</span>      | \\textsc{x}
                    <span style='font-variant:small-caps'>x</span>        | \\textsc{x}
                    <span class='nocase'>x</span>                         | {x}
                    <i>a <span class='nodecor'>x</span> b</i>             | \\emph{a \\textnormal{x} b}
                    <sc>a <span class='nocase'>x</span> b</sc>            | \\textsc{a {x} b}
                    """)
    void everyTagIsACommand(String markup, String latex) {
        String json = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Q " + markup.replace("'", "\\\"") + "\"}]";

        assertThat(title("csl-json", json)).isEqualTo("Q " + latex);
    }

    @Test
    void aTagWithoutItsPartnerIsText() {
        String json = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A <b> and an <i>italic</i></sup>\"}]";

        assertThat(title("csl-json", json)).contains("\\emph{italic}").doesNotContain("\\textbf");
        assertThat(converted("csl-json", json, "ris")).contains("TI  - A <b> and an italic</sup>\n");
    }
}
