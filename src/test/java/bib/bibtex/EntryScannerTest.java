package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.Block.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every character is in exactly one block, and a missing brace costs one entry.
final class EntryScannerTest {
    private static final int MANY = 100_000;

    private static List<String> entries(String text) {
        return EntryScanner.scan(text).stream()
                .filter(block -> block.kind() == Kind.ENTRY)
                .map(block -> text.substring(block.start(), block.end()).strip())
                .toList();
    }

    private static List<Kind> kinds(String text) {
        return EntryScanner.scan(text).stream().map(Block::kind).toList();
    }

    @Test
    void kindsOfBlocks() {
        String text = "text @STRING{a = {b}} @preamble{\"x\"}@Comment{c}@include{d}@article{k,}";
        assertThat(kinds(text))
                .containsExactly(
                        Kind.GAP, Kind.STRING, Kind.GAP, Kind.PREAMBLE, Kind.COMMENT, Kind.INCLUDE, Kind.ENTRY);
    }

    @Test
    void delimitersAndNesting() {
        String braces = "@a{k, t = {x {y} @b{z}}}";
        String parentheses = "@c ( k, t = \"a)b\", u = {)} )";
        String apart = "@ d\n{k}";
        assertThat(entries(braces + apart + "\n" + parentheses)).containsExactly(braces, apart, parentheses);
    }

    @Test
    void anUnclosedBlockIsCutBeforeTheNextEntry() {
        String text = "@a{k, t = {x\n@b{l, t = {y}}\n@c{m, t = {z}\n@d{n, t = {z}}";
        List<Block> blocks = EntryScanner.scan(text);
        assertThat(entries(text)).containsExactly("@a{k, t = {x", "@b{l, t = {y}}", "@c{m, t = {z}", "@d{n, t = {z}}");
        assertThat(blocks.stream().filter(block -> block.kind() == Kind.ENTRY).map(Block::closed))
                .containsExactly(false, true, false, true);
    }

    @Test
    void bracesTooManyFurtherDownDoNotHideEntries() {
        String text = "@a{k, t = {x,\n u = 1\n@b{l, t = {y}}\n}\n}\n@c{m, t = {z}}";
        assertThat(entries(text)).containsExactly("@a{k, t = {x,\n u = 1", "@b{l, t = {y}}", "@c{m, t = {z}}");
    }

    @Test
    void whatLooksLikeAnEntryInsideAValueIsASuspect() {
        String text = "@a{k, note = {see\n@b{l, t = {y}}\n}}";
        assertThat(EntryScanner.scan(text))
                .singleElement()
                .extracting(Block::suspects)
                .isEqualTo(List.of(text.indexOf("@b")));
    }

    @Test
    void entriesQuotedInAValueStayThere() {
        String text = "@a{k, bibtex = {\n@b{l, t = {y}}\n\n@c{m, t = {y}}\n}, t = {z}}";
        assertThat(entries(text)).containsExactly(text);
    }

    @Test
    void proseIsNoEntry() {
        assertThat(entries("mail me@example.org {today}, or see @luo (2019) and @ {x} @{y}"))
                .isEmpty();
    }

    @Test
    void anEntryBehindPercentSignsIsHidden() {
        assertThat(entries("% @a{k,\n%  t = {x}\n% }\n%@b{l, t = {x}}\n@c{m, t = {z}}"))
                .containsExactly("@c{m, t = {z}}");
        assertThat(entries("% @a{k,\n  t = {x}\n}")).hasSize(1);
    }

    @Test
    void manyUnclosedBlocksTakeLinearTime() {
        List<String> hostile = List.of(
                "@a{b,\n".repeat(MANY),
                "@a{b,{\n".repeat(MANY),
                "@a(b,{\n".repeat(MANY),
                "@a{".repeat(MANY),
                "@a(".repeat(MANY),
                "@".repeat(MANY),
                "{".repeat(MANY * 10),
                "%@a{}".repeat(MANY));
        for (String text : hostile) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertLossless(text));
        }
    }

    @Property
    void losesNothing(@ForAll String text) {
        assertLossless(text);
    }

    @Property
    void losesNothingOfWhatLooksLikeBibtex(@ForAll("snippets") String text) {
        assertLossless(text);
    }

    @Provide
    Arbitrary<String> snippets() {
        return Arbitraries.of(
                        "@a{k,", "@string{", "@comment", "{", "}", "(", ")", "\"", "\n", "=", ",", "%", "x", " ", "@")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static void assertLossless(String text) {
        List<Block> blocks = EntryScanner.scan(text);
        int at = 0;
        for (Block block : blocks) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(block.end()).isGreaterThan(at);
            assertThat(block.bodyStart()).isBetween(block.start(), block.end());
            assertThat(block.bodyEnd()).isBetween(block.bodyStart(), block.end());
            at = block.end();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(blocks.stream()
                        .map(block -> text.substring(block.start(), block.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
