package bib.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// JSON values as text, indented by two spaces, non-ASCII characters as they are. Control characters and what UTF-8
/// cannot hold, a half of a surrogate pair, are escaped, as RFC 8259, sections 7 and 8.2, allows.
public final class JsonWriter {
    private JsonWriter() {}

    /// The value as text, without a line end at the end.
    public static String write(Json value) {
        StringWriter out = new StringWriter();
        try (var json = new com.google.gson.stream.JsonWriter(out)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            emit(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return escaped(out.toString());
    }

    /// What is escaped stands in strings alone: the rest of JSON is ASCII.
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonWriter::isEscaped)) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + json.length() / 8);
        json.codePoints().forEach(c -> {
            if (isEscaped(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /// Control characters of ASCII but the line ends between values are escaped already.
    private static boolean isEscaped(int c) {
        return (c >= 0x7F && c <= 0x9F) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static void emit(Json value, com.google.gson.stream.JsonWriter json) throws IOException {
        switch (value) {
            case Json.Str(var text) -> json.value(text);
            case Json.Num(var number) -> json.value(number);
            case Json.Bool(var flag) -> json.value(flag);
            case Json.Null _ -> json.nullValue();
            case Json.Arr(var elements) -> {
                json.beginArray();
                for (Json element : elements) {
                    emit(element, json);
                }
                json.endArray();
            }
            case Json.Obj(var members) -> {
                json.beginObject();
                for (var member : members.entrySet()) {
                    json.name(member.getKey());
                    emit(member.getValue(), json);
                }
                json.endObject();
            }
        }
    }
}
