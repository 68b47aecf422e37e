package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.richtext.Format;
import bib.richtext.RichText;
import bib.richtext.RichText.Formatted;
import bib.richtext.RichText.Link;
import bib.richtext.RichText.NameSpan;
import bib.richtext.RichText.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleLinkTest {
    private static final String URL = "https://example.org/a";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Does Style Matter?            | X. Does style matter? 2024.          | Does style matter?
            The "Elo" 'System' - Update   | X. “The ‘Elo’ “System” – Update.” Y   | The ‘Elo’ “System” – Update
            What's up with  Llama 3?      | What’s up with Llama 3? 2024          | What’s up with Llama 3?
            On <i>E. coli</i> H<sub>2</sub>O | A. On E. coli H2O. B               | On E. coli H2O
            AI                            | Daichi, A. AI. 2024                   | AI
            a < b > c                     | A < b > c.                            | A < b > c
            """)
    void findsTheTitleHoweverItIsSet(String title, String rendered, String linked) {
        RichText content = TitleLink.apply(new Text(rendered), item(title, Map.of("URL", URL)));

        assertThat(content.plain()).isEqualTo(rendered);
        assertThat(links(content)).containsExactly(URL + " " + linked);
    }

    @Test
    void passesOverNamesAndLinks() {
        RichText content = RichText.of(
                new NameSpan("a", "author", 1, new Text("Luo")),
                new Link("https://x.org", new Text("Luo")),
                new Text(" Luo."));

        assertThat(links(TitleLink.apply(content, item("Luo", Map.of("URL", URL)))))
                .containsExactly("https://x.org Luo", URL + " Luo");
    }

    @Test
    void oneLinkCoversATitleOfManyPieces() {
        RichText title =
                RichText.of(new Text("“On "), new Formatted(Format.ITALIC, new Text("E. coli")), new Text("”"));
        RichText content = RichText.of(new Text("X. "), new Formatted(Format.BOLD, title), new Text(" 2024"));

        assertThat(links(TitleLink.apply(content, item("On E. coli", Map.of("URL", URL)))))
                .containsExactly(URL + " On E. coli");
    }

    @Test
    void prefersTheDoi() {
        Item item = item("T", Map.of("URL", URL, "DOI", "10.1000/a<b>#c"));

        assertThat(links(TitleLink.apply(new Text("T"), item)))
                .containsExactly("https://doi.org/10.1000/a%3Cb%3E%23c T");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "file:///etc/passwd", "'https://a b'", "ftp://x.org"})
    void takesAddressesOfTheWebOnly(String address) {
        RichText content = new Text("T");

        assertThat(TitleLink.apply(content, item("T", Map.of("URL", address)))).isEqualTo(content);
    }

    @Test
    void leavesAnEntryThatDoesNotShowItsTitle() {
        RichText content = new Text("Something else");

        assertThat(TitleLink.apply(content, item("Title", Map.of("URL", URL)))).isEqualTo(content);
        assertThat(TitleLink.apply(content, item("\"", Map.of("URL", URL)))).isEqualTo(content);
        assertThat(TitleLink.apply(content, item("Else", Map.of()))).isEqualTo(content);
    }

    private static Item item(String title, Map<String, String> more) {
        Map<String, String> text = new HashMap<>(more);
        text.put("title", title);
        return new Item("key", "post-weblog", text, Map.of(), Map.of(), List.of());
    }

    private static List<String> links(RichText text) {
        List<String> links = new ArrayList<>();
        if (text instanceof Link(var target, var content)) {
            links.add(target + " " + content.plain());
        }
        text.withContent(content -> {
            links.addAll(links(content));
            return content;
        });
        return links;
    }
}
