package bib.json;

import static org.assertj.core.api.Assertions.assertThat;

import bib.source.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Strings as RFC 8259, sections 7 and 8.2, lets them be written.
final class JsonWriterTest {
    @Test
    void whatUtf8CannotHoldAndControlCharactersAreEscaped() {
        assertThat(JsonWriter.write(Json.of("a\uD800b\uDC00c"))).isEqualTo("\"a\\ud800b\\udc00c\"");
        assertThat(JsonWriter.write(Json.of("\u0000\u001b\u007f\u009b"))).isEqualTo("\"\\u0000\\u001b\\u007f\\u009b\"");
        assertThat(JsonWriter.write(Json.of("é 良 \uD835\uDC00"))).isEqualTo("\"é 良 \uD835\uDC00\"");
    }

    @Test
    void anyStringComesBackThroughUtf8() {
        Json value = Json.of("\uDBFF \u0085 \u2028 \uFFFF \uD83D\uDE00 \"\\");
        byte[] bytes = JsonWriter.write(value).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReader.read(new Source("a.json", new String(bytes, StandardCharsets.UTF_8))))
                .isEqualTo(value);
    }
}
