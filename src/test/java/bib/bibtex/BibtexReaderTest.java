package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Name;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a user gets from a file, and is told about it.
final class BibtexReaderTest {
    private static Reading read(String text) {
        return BibtexReader.read(new Source("test.bib", text));
    }

    private static Entry only(String text) {
        Reading reading = read(text);
        assertThat(reading.library().entries()).hasSize(1);
        return reading.library().entries().getFirst();
    }

    private static List<String> messages(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::summary).toList();
    }

    @Test
    void anEntryWithRoles() {
        String text = """
                @InProceedings{luo2019adabound,
                  author    = {Luo, Liangchen and Xiong, Yuanhao},
                  AUTHOR+an = {1=equal; 2=equal},
                  title     = "Adaptive {Gradient}
                               Methods",
                  Year      = 2019,
                  month     = may,
                  url       = {https://openreview.net/a\\_b~c--d}
                }
                """;
        Entry entry = only(text);
        assertThat(read(text).diagnostics()).isEmpty();
        assertThat(entry.key()).isEqualTo("luo2019adabound");
        assertThat(entry.type().name()).isEqualTo("inproceedings");
        assertThat(entry.span().text()).isEqualTo(text.strip());
        assertThat(entry.names("author").list())
                .containsExactly(Name.person("Liangchen", "Luo"), Name.person("Yuanhao", "Xiong"));
        assertThat(entry.roles("author", 2)).containsExactly("equal");
        assertThat(entry.text("title")).contains("Adaptive Gradient Methods");
        assertThat(entry.field("title").map(Field::value))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Adaptive {Gradient}\n"));
        assertThat(entry.field("year").orElseThrow().span().text()).isEqualTo("Year      = 2019");
        assertThat(entry.date().start().orElseThrow().month()).isEqualTo(5);
        assertThat(entry.text("url")).contains("https://openreview.net/a_b~c--d");
    }

    @Test
    void macrosAndConcatenation() {
        String text = """
                @string{iclr = "Conference on " # Learning}
                @STRING(Learning = {Learning})
                @a{k, booktitle = {7th } # ICLR # " (" # jan # 2 # {)}, note = nowhere}
                """;
        Reading reading = read(text);
        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.text("booktitle")).contains("7th Conference on Learning (January2)");
        assertThat(entry.text("note")).contains("nowhere");
        assertThat(reading.library().macros())
                .containsExactly(
                        Map.entry("iclr", "@string{iclr = \"Conference on \" # Learning}"),
                        Map.entry("learning", "@STRING(Learning = {Learning})"));
        assertThat(messages(text))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("test.bib:1:35: warning: the macro 'Learning'"),
                        second -> assertThat(second).startsWith("test.bib:3:64: warning: the macro 'nowhere'"));
    }

    @Test
    void aMacroThatIsNotDefinedIsToldWhereItIsFirstUsed() {
        assertThat(messages("@a{k, t = lncs, u = ieee}\n@a{l, t = LNCS # lncs}\n@a{m, t = acm}"))
                .extracting(message -> message.substring(0, message.indexOf(" is not defined")))
                .containsExactly(
                        "test.bib:1:11: warning: the macro 'lncs'",
                        "test.bib:1:21: warning: the macro 'ieee'",
                        "test.bib:3:11: warning: the macro 'acm'");
    }

    @Test
    void aMacroHoldsInTheFilesThatFollow() {
        Reading reading = BibtexReader.read(
                List.of(new Source("a.bib", "@string{x = {y}}@a{k, t = x}"), new Source("b.bib", "@a{k, t = x}")));
        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("k", "k");
        assertThat(reading.diagnostics())
                .singleElement()
                .extracting(Diagnostic::summary)
                .isEqualTo("b.bib:1:4: warning: the key 'k' is taken already, by a.bib, line 1");
    }

    @Test
    void duplicatesAreKeptAndNamed() {
        String text = "@a{k, t = {1}, T = {2}}\n@b{K, t = {3}}\n\n@c{k, t = {4}}";
        assertThat(read(text).library().entries()).extracting(Entry::key).containsExactly("k", "K", "k");
        assertThat(read(text).library().find("k").orElseThrow().fields())
                .extracting(Field::value)
                .containsExactly("1", "2");
        assertThat(messages(text))
                .containsExactly(
                        "test.bib:1:16: warning: field 't': given twice; the first one, in line 1, counts",
                        "test.bib:4:4: warning: the key 'k' is taken already, by line 1");
    }

    @Test
    void aMissingBraceCostsNoEntry() {
        String text = """
                @a{good, title = {A}}
                @b{bad,
                  title = {never closed,
                  note = {x}
                }
                @c{also, title = {C}}
                """;
        assertThat(read(text).library().entries()).extracting(Entry::key).containsExactly("good", "bad", "also");
        assertThat(read(text).library().find("bad").orElseThrow().text("title")).contains("never closed");
        assertThat(read(text).library().find("bad").orElseThrow().text("note")).contains("x");
        assertThat(messages(text)).singleElement().asString().startsWith("test.bib:3:11: error: the entry @b 'bad'");
    }

    @Test
    void aMissingLastBraceIsSupplied() {
        String text = "@a{k, title = {A}\n\n@b{l, title = {B}}";
        assertThat(read(text).library().entries()).extracting(Entry::key).containsExactly("k", "l");
        assertThat(messages(text)).singleElement().asString().startsWith("test.bib:1:1: warning: @a is never closed");
    }

    @Test
    void annotationsBeyondTheNamesAreReported() {
        String text =
                "@a{k, author = {Luo, L. and Sun, X.}, author+an = {1=equal; 3=equal;}, author+an:orcid = {1=\"0000\"}}";
        assertThat(only(text).annotations()).hasSize(3);
        assertThat(only(text).annotations().getLast())
                .isEqualTo(new Annotation("author", "orcid", 1, "", "0000", true));
        assertThat(only(text).fields()).extracting(Field::name).contains("author+an", "author+an:orcid");
        assertThat(messages(text)).hasSize(2).last().asString().contains("no name 3 in 'author'");
    }

    @Test
    void aStarInANameComesWithItsFix() {
        Diagnostic star = read("@a{k, author = {Luo*, Liangchen and Liu, Yan and Sun*, Xu}}")
                .diagnostics()
                .getFirst();
        assertThat(star.message()).contains("Liangchen Luo*");
        assertThat(star.hint()).contains("author+an = {1=equal; 3=equal}");
    }

    @Test
    void includeIsNeverFollowed() {
        String text = "@include{/etc/passwd}\n@a{k, t = {x}}";
        assertThat(only(text).key()).isEqualTo("k");
        assertThat(messages(text)).singleElement().asString().contains("@include is not followed");
    }

    @Test
    void unknownLatexIsReportedAtItsField() {
        Library library = read("@a{k,\n  t = {\\frobnicate x}}").library();
        Diagnostic unknown = new LatexDoubts(library).of(library.entries()).getFirst();
        assertThat(unknown.summary()).startsWith("test.bib:2:3: warning: field 't': the command \\frobnicate");
        assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatIsNoDataIsIgnored() {
        String text =
                "Some text, an address a@b.org,\n@comment{@a{x, t = {y}}}\n% note\n@preamble{\"\\newcommand{\\x}{}\"}\n";
        assertThat(read(text).library().entries()).isEmpty();
        assertThat(read(text).diagnostics()).isEmpty();
        assertThat(read("").library().entries()).isEmpty();
        assertThat(read("only text").diagnostics()).isEmpty();
    }

    @Test
    void textThatLooksLikeDataIsNotIgnoredSilently() {
        assertThat(messages("@a{k, t = {x}},\n y = {z}\n}\n"))
                .singleElement()
                .asString()
                .startsWith("test.bib:3:1");
        assertThat(messages("@article k, t = {x}\n")).singleElement().asString().contains("no opening brace");
    }
}
