package bib.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bytes outside an edit are the file's own, whatever they are.
final class SourceFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static SourceFile file(byte[] bytes) {
        return new SourceFile(Path.of("a.bib"), bytes, SourceFiles.decode("a.bib", bytes));
    }

    private static byte[] replaced(byte[] bytes, String what, String by) {
        SourceFile file = file(bytes);
        int start = file.source().text().indexOf(what);
        Span span = new Span(file.source(), start, start + what.length());
        return file.edited(List.of(new TextEdit(span, by)));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void everyEncoding() {
        String text = "é𝄞x\r\nß";
        String after = "é𝄞yü\r\nß";
        assertThat(replaced(text.getBytes(StandardCharsets.UTF_8), "x", "yü"))
                .isEqualTo(after.getBytes(StandardCharsets.UTF_8));
        assertThat(replaced(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "x", "yü"))
                .isEqualTo(("\uFEFF" + after).getBytes(StandardCharsets.UTF_8));
        for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(replaced(("\uFEFF" + text).getBytes(wide), "x", "yü"))
                    .isEqualTo(("\uFEFF" + after).getBytes(wide));
        }
        assertThat(replaced("éx\nß".getBytes(WINDOWS), "x", "ü")).isEqualTo("éü\nß".getBytes(WINDOWS));
    }

    @Test
    void bytesThatWindows1252LeavesUndefinedAreKept() {
        assertThat(replaced(bytes(0x81, 'x', 0x9D, 0xE9), "x", "yz")).isEqualTo(bytes(0x81, 'y', 'z', 0x9D, 0xE9));
    }

    /// Windows-1252 has no characters for 0x81, 0x8D, 0x8F, 0x90 and 0x9D: such a file is in another encoding.
    @Test
    void anEncodingThatIsNotReadIsTold() {
        assertThat(file(bytes('a', '\n', 'b', 0x83, 0x81)).diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "a.bib:2:3: warning: the file is neither UTF-8 nor Windows-1252; characters beyond ASCII are wrong");
        assertThat(file("\u001b$)Ca\u000e0!\u000f".getBytes(StandardCharsets.US_ASCII))
                        .diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "a.bib:1:1: warning: the file is in ISO-2022; its characters beyond ASCII are wrong, and may look like braces");
        assertThat(file(bytes('a', 0xE9)).diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly("a.bib:1:2: note: the file is not UTF-8; it was read as Windows-1252");
        assertThat(file(bytes('a', 0x1B, '[', 'm')).diagnostics()).isEmpty();
    }

    /// Languages that Windows-1252 is for have no words of letters beyond ASCII alone; Finnish has two side by side.
    @ParameterizedTest
    @CsvSource({
        "学习与优化, GBK, warning",
        "機械学習, EUC-JP, warning",
        "기계 학습, EUC-KR, warning",
        "Теория вероятностей, windows-1251, warning",
        "Pääsiäisyön määrää, windows-1252, note",
        "La fée créée à Æbeltoft, windows-1252, note"
    })
    void wordsBeyondAsciiAreNoWindows1252(String text, String encoding, String severity) {
        byte[] bytes = ("@misc{k, title = {" + text + "}}").getBytes(Charset.forName(encoding));
        assertThat(file(bytes).diagnostics())
                .singleElement()
                .extracting(Diagnostic::summary)
                .asString()
                .contains(": " + severity + ": the file is not UTF-8");
    }

    /// 0xE9 is é in Windows-1252, 0x80 is €; UTF-8 has 0xE2 0x82 0xAC for €, of which here the end is lost.
    @Test
    void aByteThatIsNotUtf8CostsItselfAlone() {
        byte[] before = joined("é ü ö ä\nß caf", bytes(0xE9, '}', ' ', 'x', 0xE2, 0x82, ' ', 0x80));
        SourceFile file = file(before);
        assertThat(file.source().text()).isEqualTo("é ü ö ä\nß café} xâ‚ €");
        assertThat(file.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(file.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "a.bib:2:6: warning: the byte E9 is not UTF-8, as the rest is, and read as 'é'",
                        "a.bib:2:10: warning: the bytes E2 82 are not UTF-8, as the rest is, and read as 'â‚'",
                        "a.bib:2:13: warning: the byte 80 is not UTF-8, as the rest is, and read as '€'");
        assertThat(replaced(before, "x", "日"))
                .isEqualTo(joined(joined("é ü ö ä\nß caf", bytes(0xE9)), joined("} 日", bytes(0xE2, 0x82, ' ', 0x80))));
        assertThat(replaced(before, "café", "cafè"))
                .isEqualTo(joined("é ü ö ä\nß cafè} x", bytes(0xE2, 0x82, ' ', 0x80)));
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        assertThat(replaced(joined(mark, bytes('x', 0xE9)), "x", "日")).isEqualTo(joined("\uFEFF日", bytes(0xE9)));
    }

    @Test
    void ofManyStrayBytesTheFirstAreTold() {
        List<Diagnostic> told = file(joined("é".repeat(12), strays(12))).diagnostics();
        assertThat(told).hasSize(10);
        assertThat(told.getLast().message()).endsWith("read as 'é'; 2 bytes behind likewise");
    }

    private static byte[] strays(int count) {
        byte[] all = {};
        for (int i = 0; i < count; i++) {
            all = joined(all, bytes(0xE9, ' '));
        }
        return all;
    }

    /// A letter of Windows-1252 before a sign of it may be UTF-8 by chance: 0xC3 0xA9.
    @Test
    void aFileOfAnotherEncodingIsNotTakenForUtf8() {
        assertThat(file(joined(strays(5), bytes(0xC3, 0xA9))).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(file(strays(10_000)).encoding()).isEqualTo(Encoding.WINDOWS_1252);
    }

    @Property(tries = 300)
    void strayBytesAreKeptByAnyEdit(
            @ForAll("wide") String text, @ForAll byte[] more, @ForAll @IntRange(max = 100) int at) {
        byte[] before = joined(joined("\uFEFF" + text, more), text.getBytes(StandardCharsets.UTF_8));
        SourceFile file = file(before);
        String read = file.source().text();
        int offset = Math.min(at, read.length());
        boolean splits = offset > 0 && offset < read.length() && Character.isLowSurrogate(read.charAt(offset));
        int place = splits ? offset - 1 : offset;
        byte[] edited = file.edited(List.of(TextEdit.insert(file.source(), place, "+")));
        int same = Arrays.mismatch(edited, before);
        assertThat(edited).hasSize(before.length + 1);
        assertThat(Arrays.copyOfRange(edited, same + 1, edited.length))
                .isEqualTo(Arrays.copyOfRange(before, same, before.length));
    }

    /// As JabRef (with Java's names of old), Emacs and TeX editors name it; the bytes are those of the charsets'
    /// tables.
    @Test
    void theEncodingThatTheFileNamesIsRead() {
        byte[] gbk = bytes(0xD6, 0xD0, 0xCE, 0xC4);
        for (String line : List.of(
                "% Encoding: GBK\n",
                "This file was created with JabRef 2.9.\nEncoding: GBK\n\n",
                "% -*- mode: bibtex; coding: gbk -*-\n",
                "%!TEX encoding = GBK\r\n")) {
            SourceFile file = file(joined(line, gbk));
            assertThat(file.source().text()).isEqualTo(line + "中文");
            assertThat(file.diagnostics()).isEmpty();
        }
        assertThat(file(joined("% Encoding: ISO8859_2\n", bytes(0xB3, 0xF3, 0xBC)))
                        .source()
                        .text())
                .endsWith("łóź");
        assertThat(file(joined("% Encoding: SJIS\n", bytes(0x83, 0x8B)))
                        .source()
                        .text())
                .endsWith("ル");
    }

    @Test
    void whatIsNotInTheEncodingThatItNamesIsGuessed() {
        for (String encoding : List.of("UTF-8", "US-ASCII", "ISO8859_1", "no-such-thing", "a b", "EUC_JP")) {
            SourceFile file = file(joined("% Encoding: " + encoding + "\n", bytes(0xE9, 'x')));
            assertThat(file.source().text()).endsWith("éx");
            assertThat(file.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        }
    }

    /// JIS X 0208 has 中 at 0x4366 and 文 at 0x4A38; the second byte of the first would be an `f`.
    @Test
    void japaneseInSevenBitsIsRead() {
        String text = "x = {\u001b$BCfJ8\u001b(B}, y = {\u001b$BCf\u001b(B}";
        SourceFile file = file(text.getBytes(StandardCharsets.US_ASCII));
        assertThat(file.source().text()).isEqualTo("x = {中文}, y = {中}");
        assertThat(file.diagnostics()).isEmpty();
        assertThat(replaced(text.getBytes(StandardCharsets.US_ASCII), "y = {中}", "z = {文}"))
                .isEqualTo("x = {\u001b$BCfJ8\u001b(B}, z = {\u001b$BJ8\u001b(B}".getBytes(StandardCharsets.US_ASCII));
    }

    /// The escape sequence for ASCII is not needed where ASCII is already; a writer would leave it out.
    @Test
    void whatItsEncodingWouldNotWriteSoIsRefused() {
        byte[] bytes = "\u001b$BCf\u001b(B\u001b(Bx".getBytes(StandardCharsets.US_ASCII);
        assertThat(file(bytes).source().text()).isEqualTo("中x");
        assertThatThrownBy(() -> replaced(bytes, "x", "y"))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT))
                .hasMessageContaining("ISO-2022-JP");
    }

    @Test
    void aNamedEncodingIsWritten() {
        byte[] before = joined("% Encoding: GBK\n", bytes(0xD6, 0xD0, 'x', 0xCE, 0xC4));
        byte[] after = joined("% Encoding: GBK\n", bytes(0xD6, 0xD0, 0xCE, 0xC4, 0xCE, 0xC4));
        assertThat(replaced(before, "x", "文")).isEqualTo(after);
        assertThatThrownBy(() -> replaced(before, "x", "𝄞")).hasMessageContaining("GBK, which has no '𝄞'");
    }

    /// However the bytes fall into the parts that are read one after the other.
    @Property(tries = 200)
    void partsAreTheWhole(@ForAll @IntRange(max = 5) int before, @ForAll("wide") String text) {
        String whole = "x".repeat(before) + text.repeat(1 + 40_000 / Math.max(1, text.length()));
        assertThat(file(whole.getBytes(StandardCharsets.UTF_8)).source().text()).isEqualTo(whole);
        assertThat(file(joined(whole, bytes(0xC3))).source().text()).isEqualTo(whole + "Ã");
    }

    @Provide
    Arbitrary<String> wide() {
        return Arbitraries.of("é", "中", "𝄞", "\uFFFD", "a", "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(l -> String.join("", l));
    }

    private static byte[] joined(String text, byte[] more) {
        return joined(text.getBytes(StandardCharsets.UTF_8), more);
    }

    private static byte[] joined(byte[] start, byte[] more) {
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    @Test
    void aCharacterTheEncodingHasNotIsRefused() {
        assertThatThrownBy(() -> replaced("éx".getBytes(WINDOWS), "x", "Łukasz"))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.OUTPUT))
                .hasMessageContaining("Windows-1252")
                .hasMessageContaining("'Ł'");
    }

    @Test
    void brokenBytesBehindAMarkAreRefused() {
        for (byte[] broken : List.of(bytes(0xFE, 0xFF, 0, 'x', 0), bytes(0xFF, 0xFE, 'x', 0, 0, 0xD8, 'y', 0))) {
            assertThatThrownBy(() -> replaced(broken, "x", "y"))
                    .isInstanceOfSatisfying(
                            BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT));
        }
    }

    @Property
    void noEditKeepsAnyBytes(@ForAll byte[] bytes) {
        try {
            assertThat(file(bytes).edited(List.of())).isEqualTo(bytes);
        } catch (BibException e) {
            assertThat(e.kind()).isEqualTo(BibException.Kind.INPUT);
        }
    }

    @Property
    void insertedTextAloneIsNew(@ForAll String text, @ForAll @IntRange(max = 1000) int at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceFile file = file(bytes);
        String read = file.source().text();
        int offset = Math.min(at, read.length());
        boolean splits = offset > 0 && offset < read.length() && Character.isLowSurrogate(read.charAt(offset));
        int place = splits ? offset - 1 : offset;
        byte[] edited = file.edited(List.of(TextEdit.insert(file.source(), place, "+")));
        assertThat(new String(edited, StandardCharsets.UTF_8))
                .endsWith(read.substring(0, place) + "+" + read.substring(place));
    }
}
