package bib.json;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text to JSON values, strictly by RFC 8259, at most [#MAX_DEPTH] levels deep.
public final class JsonReader {
    /// Deeper nesting is refused: no bibliography has it, and recursion stays bounded.
    public static final int MAX_DEPTH = 100;

    private static final int MAX_NUMBER_LENGTH = 100;
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final Source source;
    private final com.google.gson.stream.JsonReader json;
    private final List<Diagnostic> doubts;

    private JsonReader(Source source, com.google.gson.stream.JsonReader json, List<Diagnostic> doubts) {
        this.source = source;
        this.json = json;
        this.doubts = doubts;
    }

    /// Reads one value that is the whole text. Of members of one name in an object, the last counts.
    ///
    /// @throws BibException of kind INPUT, with the place, where the text is no JSON
    public static Json read(Source source) {
        return read(source, new ArrayList<>());
    }

    /// The same.
    ///
    /// @param doubts takes what is JSON and hardly meant: members of one name
    public static Json read(Source source, List<Diagnostic> doubts) {
        try (var json = new com.google.gson.stream.JsonReader(new StringReader(source.text()))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(MAX_DEPTH);
            Json value = new JsonReader(source, json, doubts).value();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("text after the end" + json);
            }
            return value;
        } catch (EOFException e) {
            int end = source.text().length();
            throw malformed(new Span(source, end, end), "the JSON ends too early");
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw malformed(place(source, String.valueOf(e.getMessage())), "this is not valid JSON");
        }
    }

    private static BibException malformed(Span span, String message) {
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(span, message, "")));
    }

    private static Span place(Source source, String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return new Span(source, 0, 0);
        }
        return source.at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }

    private Json value() throws IOException {
        return switch (json.peek()) {
            case STRING -> Json.of(json.nextString());
            case NUMBER -> number();
            case BOOLEAN -> Json.of(json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield Json.Null.NULL;
            }
            case BEGIN_ARRAY -> array();
            case BEGIN_OBJECT -> object();
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
                throw new MalformedJsonException("a value was expected" + json);
        };
    }

    private Json number() throws IOException {
        String digits = json.nextString();
        if (digits.length() > MAX_NUMBER_LENGTH) {
            throw new MalformedJsonException("a number of " + digits.length() + " digits" + json);
        }
        return new Json.Num(new BigDecimal(digits));
    }

    private Json array() throws IOException {
        List<Json> elements = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            elements.add(value());
        }
        json.endArray();
        return new Json.Arr(elements);
    }

    private Json object() throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (members.put(name, value()) != null) {
                String message = "'" + name + "' is there twice; the last one counts";
                doubts.add(Diagnostic.warning(place(source, json.toString()), message, ""));
            }
        }
        json.endObject();
        return new Json.Obj(members);
    }
}
