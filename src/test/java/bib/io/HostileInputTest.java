package bib.io;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Reading;
import bib.io.format.Format;
import bib.io.format.Losses;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever stands in a file, a reader returns what it can, or says that it is malformed.
final class HostileInputTest {
    private static final List<String> PIECES = List.of(
            "TY  - JOUR\n",
            "TI  - x\n",
            "ER  - \n",
            "AU  - , ,\n",
            "DA  - 2019/99/99/\n",
            "SP  - -\n",
            "PMID- 1\n",
            "FAU - x\n",
            "DP  - 2019 Foo-Bar\n",
            "      more\n",
            "%0 Book\n",
            "%A x,\n",
            "%D \n",
            "\n",
            "\r",
            "\u0000",
            "a:\n",
            "  type: Book\n",
            "  author: [",
            "]\n",
            "{",
            "}",
            "  parent: &p {parent: *p}\n",
            "*p",
            "<xml><records>",
            "<record>",
            "</record>",
            "<ref-type name=\"x\"/>",
            "<titles><title>&amp;",
            "<!DOCTYPE a [",
            "cff-version: 1.2.0\n",
            "authors:\n",
            "- name: x\n",
            "  - : :\n",
            "@book{a, title={x}}\n",
            "[{\"id\": 1}]",
            "\uD800",
            "\uFEFF",
            "- ",
            "? ");

    @Property(tries = 3000)
    void noTextBreaksAReader(@ForAll("texts") String text, @ForAll("formats") Format format) {
        try {
            assertThat(format.read(new Source("hostile", text))).isNotNull();
        } catch (BibException e) {
            assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
        }
    }

    @Property(tries = 1000)
    void everyTextHasAFormatOrAMessage(@ForAll("texts") String text) {
        try {
            assertThat(Formats.of(new Source("-", text))).isNotNull();
        } catch (BibException e) {
            assertThat(e.hint()).contains("--from");
        }
    }

    /// EndNote's record has no type, which is looked for at every line.
    @ParameterizedTest
    @CsvSource({
        "ris, 'TY  - JOUR', 'AU  - Doe, Jane\nKW  - word\nN1  - note\n'",
        "endnote, %T Title, '%A Doe, Jane\n%K word\n%Z note\n'",
        "nbib, PMID- 1, 'FAU - Doe, Jane\nOT  - word\nGN  - note\n'"
    })
    @Timeout(20)
    void manyLinesOfOneRecordTakeLinearTime(String format, String first, String lines) {
        int many = 100_000;

        Reading reading = Formats.named(format).read(new Source("long", first + "\n" + lines.repeat(many)));

        assertThat(reading.library().entries()).hasSize(1);
        assertThat(reading.library().entries().getFirst().names("author").list())
                .hasSize(many);
    }

    @Test
    @Timeout(10)
    void manyKindsOfLossesTakeLinearTime() {
        int many = 100_000;
        Losses losses = new Losses();
        for (int i = 0; i < many; i++) {
            losses.field("field" + i, "key" + i);
        }

        for (int i = 0; i < many; i++) {
            assertThat(losses.of("key" + i)).hasSize(1);
        }
    }

    @Test
    void deepYamlIsRefused() {
        for (String open : List.of("[", "- ", "? ", "{a: ")) {
            Reading reading = Formats.named("hayagriva").read(new Source("deep.yml", open.repeat(20_000)));

            assertThat(reading.diagnostics())
                    .as(open)
                    .extracting(Diagnostic::severity)
                    .contains(Severity.ERROR);
        }
    }

    @Test
    @Timeout(20)
    void endlessWordsOfYamlAreRefusedAndWhatIsBeforeThemIsRead() {
        String text = "a:\n  type: book\n  title: A\nb:\n  type: book\n  title: " + "x".repeat(8_000_000) + "\n";

        Reading reading = Formats.named("hayagriva").read(new Source("long.yml", text));

        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("a", "b");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly("long.yml:6:10: error: there are more than 100000 characters without a blank");
    }

    @Test
    @Timeout(20)
    void longTextsOfYamlTakeLinearTime() {
        String text = "a:\n  type: book\n  title: A\n  abstract: " + "word ".repeat(1_600_000) + "end\n";

        Reading reading = Formats.named("hayagriva").read(new Source("long.yml", text));

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.library().entries().getFirst().text("abstract").orElseThrow())
                .endsWith("word end");
    }

    @Test
    void aliasesDoNotMultiply() {
        StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            String last = "*" + (char) (c - 1);
            laughs.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((last + ", ").repeat(8))
                    .append(last)
                    .append("]\n");
        }
        laughs.append("key:\n  type: Book\n  author: *y\n  title: T\n");

        Reading reading = Formats.named("hayagriva").read(new Source("laughs.yml", laughs.toString()));

        assertThat(reading.library().entries().getLast().text("title")).contains("T");
    }

    @Test
    void xmlReachesForNothing() {
        String bomb =
                "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><xml><records><record><titles><title>&a;"
                        + "</title></titles></record></records></xml>";

        Reading reading = Formats.named("endnote-xml").read(new Source("bomb.xml", bomb));

        assertThat(reading.library().entries()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::severity).contains(Severity.ERROR);
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.of(PIECES).list().ofMaxSize(20),
                        Arbitraries.strings().ofMaxLength(10))
                .as((pieces, rest) -> String.join("", pieces) + rest);
    }

    @Provide
    Arbitrary<Format> formats() {
        return Arbitraries.of(Formats.ALL);
    }
}
