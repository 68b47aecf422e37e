package bib.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Java's strict decoder says what is UTF-8, and what it means.
class Utf8DecoderTest {
    private static String decoded(byte[] bytes) {
        Utf8Decoder decoder = new Utf8Decoder(bytes.length);
        return decoder.take(bytes, 0, bytes.length) < bytes.length
                ? "no UTF-8"
                : decoder.text().toString();
    }

    /// In parts of so many bytes, and what is left of one before the next.
    private static String decodedInParts(byte[] bytes, int part) {
        Utf8Decoder decoder = new Utf8Decoder(0);
        int at = 0;
        for (int end = Math.min(part, bytes.length); at < bytes.length; end = Math.min(end + part, bytes.length)) {
            at += decoder.take(bytes, at, end);
            if (end - at >= Utf8Decoder.LONGEST || (end == bytes.length && at < end)) {
                return "no UTF-8";
            }
        }
        return decoder.text().toString();
    }

    private static String expected(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return "no UTF-8";
        }
    }

    @Test
    void every_character() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            if (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(code) + "z";
                assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
            }
        }
    }

    /// Overlong forms, surrogates, what is beyond Unicode, tails alone and heads alone (RFC 3629, 3 and 4).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c080",
                "c1bf",
                "c2",
                "c241",
                "e08080",
                "e09fbf",
                "eda080",
                "edbfbf",
                "e282",
                "e28241",
                "f0808080",
                "f08fbfbf",
                "f4908080",
                "f5808080",
                "f09f98",
                "f8888080",
                "ff",
                "fe"
            })
    void is_no_utf8(String hex) {
        byte[] bytes = new byte[hex.length() / 2 + 1];
        for (int i = 0; i < hex.length(); i += 2) {
            bytes[i / 2] = (byte) Integer.parseInt(hex.substring(i, i + 2), 16);
        }
        bytes[bytes.length - 1] = '}';

        assertThat(new Utf8Decoder(0).take(bytes, 0, bytes.length)).isZero();
        assertThat(new Utf8Decoder(9).take(bytes, 0, bytes.length - 1)).isZero();
    }

    @Property
    void as_java_decodes_texts(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(decoded(bytes)).isEqualTo(expected(bytes));
        assertThat(decodedInParts(bytes, 5)).isEqualTo(expected(bytes));
    }

    @Property
    void as_java_decodes_any_bytes(@ForAll byte[] bytes) {
        assertThat(decoded(bytes)).isEqualTo(expected(bytes));
    }

    @Property
    void as_java_decodes_spoilt_texts(@ForAll String text, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = ("é中😀" + text).getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);

        assertThat(decoded(bytes)).isEqualTo(expected(bytes));
        assertThat(decoded(cut)).isEqualTo(expected(cut));
        assertThat(decodedInParts(cut, 6)).isEqualTo(expected(cut));
    }
}
