package bib.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text comes in parts, of 65,536 bytes where it is long, which end anywhere in its characters.
class Utf8ReaderTest {
    private static final int PART = 65_536;

    /// A pipe, which does not say how much there is, and gives a little at a time.
    private static InputStream pipe(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                return super.read(into, start, Math.min(length, 1_000));
            }
        };
    }

    private static void assertRead(String text, Charset charset, Encoding encoding) {
        byte[] bytes = text.getBytes(charset);
        Decoded file = SourceFiles.decode("a.bib", bytes);
        Decoded piped = SourceFiles.read(pipe(bytes), "-");

        assertThat(file.source().text()).isEqualTo(text);
        assertThat(piped.source().text()).isEqualTo(text);
        assertThat(file.encoding()).isEqualTo(piped.encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 2 * PART - 2, 3 * PART + 5})
    void reads_characters_of_every_length_wherever_a_part_ends(int length) {
        for (int shift = 0; shift < 10; shift++) {
            String before = "x".repeat(Math.max(0, length - shift));
            assertRead(before + "é中😀} behind", StandardCharsets.UTF_8, Encoding.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 3 * PART + 5})
    void reads_another_encoding_wherever_it_shows(int length) {
        assertRead("x".repeat(length) + "Caf\u00e9 behind", Encoding.WINDOWS_1252.charset(), Encoding.WINDOWS_1252);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, PART - 3, PART, 2 * PART})
    void a_mark_before_the_text_is_none_of_it(int length) throws IOException {
        String text = "é".repeat(length);
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        Utf8Reader reader = new Utf8Reader(pipe(bytes));

        assertThat(reader.read()).isTrue();
        assertThat(reader.isMarked()).isTrue();
        assertThat(reader.text()).hasToString(text);
        assertThat(SourceFiles.decode("a.bib", bytes).source().text()).isEqualTo(text);
    }
}
