package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.write.EntryEditor;
import bib.bibtex.write.ValueText;
import bib.entry.Entry;
import bib.entry.Reading;
import bib.latex.BareSigns;
import bib.latex.Latex;
import bib.latex.PreambleCommands;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.TextEdit;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/// Whatever a file holds: an answer, in bounded time.
final class HostileInputTest {
    private static final int MANY = 100_000;
    private static final String GOOD = """
            @string{iclr = {ICLR}}
            @inproceedings{luo2019, author = {Luo, Liangchen and {\\'E}mile Zola and {The Team, X}},
              author+an = {1=equal; 2=self}, title = "A {B}: $x^2$ \\emph{c}", booktitle = iclr # " 7th",
              date = {2019-05/2020}, month = may, year = 2019, url = {http://a.b/\\_c}}
            @comment{x} text @article(b, title = {c})
            """;

    private static Reading read(String text) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> BibtexReader.read(new Source("hostile.bib", text)));
    }

    @Test
    void deepNestingAndLongValues() {
        List<String> values = List.of(
                "{".repeat(MANY) + "x" + "}".repeat(MANY),
                "{" + "x".repeat(10 * MANY) + "}",
                "{a}" + " # {b}".repeat(20_000),
                "\"" + "{\"}".repeat(MANY) + "\"",
                "{" + "\\'{".repeat(MANY) + "}".repeat(MANY) + "}",
                "{" + "x and ".repeat(MANY) + "y}",
                "{" + "a ".repeat(MANY) + "}",
                "{" + "1=a;".repeat(MANY) + "}",
                "{" + "2019/".repeat(MANY) + "}");
        for (String value : values) {
            for (String field : List.of("title", "author", "url", "author+an", "date", "year", "month")) {
                Reading reading = read("@a{k, year = 2019, " + field + " = " + value + "}");
                assertThat(reading.library().entries()).hasSize(1);
            }
        }
    }

    /// Each asks more than once for what is far away, or does something to a long text again and again.
    @Test
    void latexThatRepeats() {
        List<String> values = List.of(
                "{{" + "\\em ".repeat(MANY) + "x}}",
                "\\first{\\}".repeat(MANY),
                "\\first{".repeat(MANY),
                "\\second{".repeat(MANY) + "}".repeat(MANY),
                "\\second[".repeat(MANY),
                "\\a[".repeat(MANY),
                "\\cite[".repeat(MANY),
                "\\url{".repeat(MANY),
                "\\ensuremath{".repeat(MANY),
                "\\ifmmode ".repeat(MANY) + "\\else",
                "&".repeat(4 * MANY),
                "\\overline{" + "a".repeat(4 * MANY) + "}",
                "$" + "\\overline{".repeat(400) + "a".repeat(4 * MANY) + "}".repeat(400) + "$");
        PreambleCommands commands = new PreambleCommands();
        commands.define("\\newcommand{\\first}[1]{#1}\\newcommand{\\second}[2][x]{#1#2}");
        for (String value : values) {
            String shown = value.substring(0, 12);
            inTime(shown + " read", () -> Latex.read(value));
            inTime(shown + " as markup", () -> Latex.markup(value));
            inTime(shown + " expanded", () -> commands.expand(value));
            inTime(shown + " checked", () -> BareSigns.in(value));
            inTime(shown + " escaped", () -> ValueText.escaped("title", value));
        }
    }

    private static void inTime(String what, ThrowingSupplier<Object> work) {
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), work, what))
                .isNotNull();
    }

    @Test
    void anEntryOfManyFieldsOnOneLineIsEdited() {
        StringBuilder text = new StringBuilder("@misc{k");
        for (int i = 0; i < MANY; i++) {
            text.append(", f").append(i).append(" = {x}");
        }
        Entry entry = read(text.append('}').toString()).library().entries().getFirst();
        List<TextEdit> edits = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> EntryEditor.of(entry).set("note", "n").edits());
        assertThat(edits).singleElement().satisfies(edit -> assertThat(edit.replacement())
                .isEqualTo(", note = {n}"));
    }

    @Test
    void manyOfEverything() {
        List<String> texts = List.of(
                "\0".repeat(MANY),
                "@a{k, t = {\0}}",
                "@a{k," + "t = {x},".repeat(MANY) + "}",
                "@a{k," + ",".repeat(MANY) + "}",
                "@a{k," + "\"".repeat(MANY) + "}",
                "@a{k, t = " + "x # ".repeat(MANY) + "}",
                "@a{k, " + "x ".repeat(MANY) + "}",
                "@a{k, " + "x".repeat(MANY) + "}",
                "@a{" + "x".repeat(MANY) + "=}",
                "@a{k, t = \"" + "\"a".repeat(MANY) + "}",
                "@a{k,{\n".repeat(MANY),
                "@a{k,\n" + "t={\n".repeat(MANY),
                "@a{k,\n" + "t=\"a,\n".repeat(MANY) + "}",
                "@a{k,\n" + "t={a},\n".repeat(MANY),
                "@string{a = b}".repeat(MANY / 10));
        texts.forEach(HostileInputTest::read);
    }

    /// Not a group for each brace, and not a search for each one's partner.
    @Test
    void megabytesOfBraces() {
        String braces = "{".repeat(40 * MANY);
        assertThat(read(braces).library().entries()).isEmpty();
        Reading reading = read("@a{k, title = " + braces);
        assertThat(reading.library().entries()).extracting(Entry::key).containsExactly("k");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .contains(
                        "hostile.bib:1:15: error: the entry @a 'k': a value that begins here with '{' is never closed");
        assertThat(read("@a{k, title = " + braces + "x" + "}".repeat(40 * MANY) + "}")
                        .library()
                        .entries())
                .extracting(Entry::title)
                .containsExactly("x");
    }

    @Test
    void aValueOfMegabytesIsReadWhole() {
        String title = "word ".repeat(20 * MANY) + "end";
        assertThat(read("@a{k, title = {" + title + "}}").library().entries())
                .extracting(Entry::title)
                .containsExactly(title);
    }

    @Test
    void macrosThatDoubleEachOther() {
        StringBuilder text = new StringBuilder("@string{a0 = {xxxxxxxxxx}}\n");
        for (int i = 1; i < 64; i++) {
            text.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
        }
        Reading reading = read(text + "@a{k, t = a63}");
        assertThat(reading.library().entries()).hasSize(1);
        assertThat(reading.diagnostics()).extracting(Diagnostic::message).anyMatch(m -> m.contains("too large"));
    }

    @Test
    void aNulByteIsKept() {
        Entry entry = read("@a{k, t = {a\0b}}").library().entries().getFirst();
        assertThat(entry.text("t")).contains("a\0b");
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text) {
        assertThat(BibtexReader.read(new Source("-", text)).diagnostics()).isNotNull();
        assertThat(BibtexReader.read(new Source("-", "@a{k, author = {" + text + "}, date = {" + text + "}}"))
                        .diagnostics())
                .isNotNull();
    }

    @Property
    void neverThrowsOnMutatedFiles(@ForAll("mutants") String text) {
        Reading reading = BibtexReader.read(new Source("-", text));
        assertThat(reading.library().entries().size()).isLessThanOrEqualTo(10);
        reading.diagnostics()
                .forEach(diagnostic -> assertThat(diagnostic.report()).isNotEmpty());
    }

    @Provide
    Arbitrary<String> mutants() {
        Arbitrary<String> cut =
                Arbitraries.of("", "{", "}", "\"", ",", "=", "@", "\n@a{x,", "#", "\\", "%", "(", ")", "$", " ");
        Arbitrary<Integer> place = Arbitraries.integers().between(0, GOOD.length());
        return Combinators.combine(place, place, cut, cut).as((a, b, first, second) -> {
            int from = Math.min(a, b);
            int to = Math.min(GOOD.length(), from + Math.abs(a - b) % 20);
            return GOOD.substring(0, from) + first + GOOD.substring(to) + second + "\n" + GOOD;
        });
    }
}
