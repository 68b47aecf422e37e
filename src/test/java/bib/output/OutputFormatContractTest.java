package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.json.Json;
import bib.json.JsonReader;
import bib.richtext.RichText;
import bib.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Assertions;

/// What every output format promises.
final class OutputFormatContractTest {
    /// What is special in some format, or hard for one, between spaces.
    private static final String SPECIAL = """
            \\ { } $ & # ^ _ ~ % < > | ` ' " [ ] ( ) - -- , ,, ! ? * ** + = : . 1. 2) &amp; &#65; <b> <!-- ``` ~~~ --- \
            === ![a](b) http://a.b/?c=d @x C# é e\u0301 x\u0304 ı\u0301 ế ą ß β 字 Ж 😀 ﬁ – — ‘ ’ “ ” … « » \u200D \
            \u0000 \u001B \uD800 \uDC00 \uFFFE \uFEFF \u202E a Z ab
            """;

    private static final List<String> SPACES =
            List.of(" ", "  ", "\n", "\n\n", "\t", "\r", "\u0085", "\u2028", "\u00A0", "\u202F");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> special = Arbitraries.of(SPECIAL.strip().split(" +"));
        Arbitrary<String> spaces = Arbitraries.of(SPACES);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(5, special), Tuple.of(2, spaces), Tuple.of(1, any))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 700)
    void everyCharacterSurvives(@ForAll("texts") String text) {
        Document document = Samples.single(Samples.PLAIN, Samples.entry("key", "", RichText.of(text)));
        for (OutputFormat format : OutputFormats.ALL) {
            String written = format.write(document, false);
            assertThat(Undo.visible(undo(format.name(), written)))
                    .as(() -> format.name() + ": " + written.substring(Math.max(0, written.length() - 300)))
                    .isEqualTo(Undo.visible(text));
        }
    }

    @Property(tries = 200)
    void noControlCharacterIsWritten(@ForAll("texts") String text) {
        RichText rich = RichText.of(
                new RichText.Link("https://example.org/" + text, RichText.of(text)),
                new RichText.NameSpan(text, text, 1, new RichText.Mark(text, text)));
        Document document = new Document(
                text,
                text,
                List.of(new Document.Section(
                        text,
                        Samples.PLAIN,
                        List.of(Samples.entry(text, text, rich), Samples.entry(text, "", rich)),
                        Optional.of(rich))));
        for (OutputFormat format : OutputFormats.ALL) {
            for (boolean standalone : List.of(false, true)) {
                assertThat(format.write(document, standalone)).endsWith("\n").satisfies(this::isClean);
            }
            assertThat(format.write(rich)).satisfies(this::isClean);
        }
    }

    private void isClean(String written) {
        assertThat(written.codePoints().filter(c -> c != '\n').noneMatch(this::isUnfit))
                .as(written)
                .isTrue();
    }

    private boolean isUnfit(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || Undo.isOverride(c);
    }

    @Example
    void anEmptyDocumentIsWritten() {
        for (OutputFormat format : OutputFormats.ALL) {
            assertThat(format.write(new Document("", "", List.of()), false)).endsWith("\n");
            assertThat(format.write(new Document("", "", List.of()), true)).endsWith("\n");
            assertThat(format.write(Samples.single(Samples.PLAIN), false)).endsWith("\n");
            assertThat(format.write(Samples.single(Samples.BULLETED, Samples.entry("", "")), true))
                    .endsWith("\n");
        }
    }

    @Example
    void deepNestingIsBounded() {
        RichText deep = Samples.nested(10_000, "core");
        Document document = Samples.single(Samples.PLAIN, Samples.entry("key", "", deep));
        for (OutputFormat format : OutputFormats.ALL) {
            assertThat(format.write(document, false)).contains("core").hasSizeLessThan(5_000);
            assertThat(format.write(deep)).contains("core");
        }
    }

    @Example
    void longListsAreWrittenInLinearTime() {
        Document document = Samples.many(100_000);
        for (OutputFormat format : OutputFormats.ALL) {
            String written = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> format.write(document, false), format.name());
            assertThat(written).contains("Title 99999.");
        }
    }

    private static String undo(String format, String written) {
        return switch (format) {
            case "text" -> written;
            case "html" -> Undo.html(written);
            case "markdown" ->
                Undo.html(HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(written)));
            case "latex" -> written.contains("\\begin{bibentries}") ? LatexReader.entries(written) : "";
            case "json" -> jsonText(written);
            default -> throw new IllegalArgumentException("say how to undo " + format);
        };
    }

    private static String jsonText(String written) {
        Json read = JsonReader.read(new Source("output.json", written));
        Json section = ((Json.Arr) member(read, "sections")).elements().getFirst();
        Json entry = ((Json.Arr) member(section, "entries")).elements().getFirst();
        return ((Json.Str) member(entry, "text")).value();
    }

    private static Json member(Json object, String name) {
        return java.util.Objects.requireNonNull(((Json.Obj) object).members().get(name));
    }
}
