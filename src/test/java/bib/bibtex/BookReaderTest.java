package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.source.Text;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick reader takes what is by the book, and takes it as the careful one does.
final class BookReaderTest {
    /// An entry that does not begin its line is left to the careful reader.
    private static final String APART = "; ";

    private static Block first(String text) {
        return EntryScanner.scan(text).stream()
                .filter(block -> block.kind() == Block.Kind.ENTRY)
                .findFirst()
                .orElse(Block.gap(0, 0));
    }

    /// The fields with their places, counted from the `@`.
    private static String shown(Block block, RawBlock raw) {
        StringBuilder out = new StringBuilder(raw.key() + "@" + (raw.keyStart() - block.start()));
        for (RawField field : raw.fields()) {
            out.append("\n").append(field.name()).append(' ').append(field.start() - block.start());
            out.append('-').append(field.end() - block.start());
            for (Piece piece : field.pieces()) {
                int start = piece.start() - block.start();
                out.append(' ').append(piece.kind()).append(start).append('-').append(piece.end() - block.start());
            }
        }
        return out.append("\n").append(block.end() - block.start()).toString();
    }

    private static void assertSame(String text) {
        Block quick = first(text);
        RawBlock raw = quick.raw();
        if (raw == null) {
            return;
        }
        Block careful = first(APART + text);
        assertThat(careful.raw()).isNull();
        RawBlock expected = FieldReader.entry(Text.of(APART + text), careful);
        assertThat(shown(quick, raw)).isEqualTo(shown(careful, expected));
        assertThat(expected.remarks()).isEmpty();
        assertThat(expected.repairs()).isEmpty();
        assertThat(expected.faults()).isEmpty();
        assertThat(careful.suspects()).isEmpty();
        assertThat(new StrictParser().objection(Text.of(APART + text), careful, expected))
                .isEmpty();
    }

    @Test
    void takesWhatIsByTheBook() {
        String text = "@article{a:b-1/x,\n  author = \"A {\"}B\",\n  title+an:x = {x {y} \\'e},\n year = 2019,"
                + " month = mar # \"~3\" # x,}";
        assertThat(first(text).raw()).isNotNull();
        assertSame(text);
    }

    /// Names of fields that are out of use, and keys as programs make them of authors' names.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@a{k, _url = {x}}",
                "@a{k, __x.y_z = {x}}",
                "@a{O'Donnell*2007, t = {x}}",
                "@a{R.&W?!2014, t = {x}}",
                "@a{_x, t = {x}}",
                "@a{2007x, t = {x}}"
            })
    void takesSignsThatJbibtexTakesToo(String text) {
        assertThat(first(text).raw()).isNotNull();
        assertSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@a{&x, t = {x}}", "@a{*x, t = {x}}", "@a{:x, t = {x}}", "@a{+x, t = {x}}", "@a{k, .x = {x}}"})
    void leavesWhatJbibtexMinds(String text) {
        assertThat(first(text).raw()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 3_000_000})
    void readsALongValue(int length) {
        String value = "é{x}\n".repeat(length / 5);
        String text = "@a{k, t = {" + value + "}, year = 2019}\n@b{l, t = {x}}";
        List<Block> entries = EntryScanner.scan(text).stream()
                .filter(block -> block.kind() == Block.Kind.ENTRY)
                .toList();
        assertThat(entries).hasSize(2);
        RawBlock read = Objects.requireNonNull(entries.getFirst().raw());
        Piece piece = read.fields().getFirst().pieces().getFirst();
        assertThat(text.substring(piece.start(), piece.end())).isEqualTo(value);
        assertThat(read.fields()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@a{k}",
                "@a{, t = {x}}",
                "@a{k k, t = {x}}",
                "@a{k, t = {x},, u = {y}}",
                "@a{k, t = {x} u = {y}}",
                "@a{k, t = {x}, % u\n}",
                "@a{k, t = x y}",
                "@a{k, t = }",
                "@a{k, t = \"x}\"}",
                "@a{k, t = {x\n u = {y},\n}}",
                "@a{k, t = {x\n@b{l, t = {y}}\n}}",
                "@a{k, a/b = {x}}",
                "@a{ké, t = {x}}",
                "@a{k, t = {x}"
            })
    void leavesTheRestAlone(String text) {
        assertThat(first(text).raw()).isNull();
    }

    @Property(tries = 3000)
    void readsWhatTheCarefulReaderReads(@ForAll("entries") String text) {
        assertSame(text);
    }

    @Provide
    Arbitrary<String> entries() {
        Arbitrary<String> piece = Arbitraries.of(
                "{x}",
                "\"x\"",
                "{a {b} \"c\"}",
                "\"{\"}\"",
                "2019",
                "jan",
                "x-1",
                " # ",
                "{a, b = {c}}",
                "{a\nb = {c}}",
                "{",
                "}",
                "\"",
                "é",
                "\\",
                "$");
        Arbitrary<String> field = Arbitraries.of(", t = ", ",\n u+an = ", ",T={x}, a_b:c= ", " , x.y = ", ", 1t = ")
                .flatMap(name -> piece.list().ofMinSize(1).ofMaxSize(2).map(pieces -> name + String.join("", pieces)));
        Arbitrary<String> head = Arbitraries.of("@a{k", "@b{a:b_c-d.e/f+g", "@c{ k ", "@d(k", "@e{1");
        Arbitrary<String> tail = Arbitraries.of("}", ",}", ",\n}", ", }\n@b{l, t = {x}}", "");
        return head.flatMap(start -> field.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(fields -> tail.map(end -> start + String.join("", List.copyOf(fields)) + end)));
    }
}
