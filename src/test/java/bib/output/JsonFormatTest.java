package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Display;
import bib.richtext.RichText;
import org.junit.jupiter.api.Test;

final class JsonFormatTest {
    private final JsonFormat json = new JsonFormat();

    @Test
    void tellsWhoseNameItIsWhichRoleAndWhere() {
        RichText content = RichText.of(
                Samples.block(Samples.self("Liangchen Luo"), Samples.equal()),
                new RichText.Placed(Display.INDENT, Samples.link("https://a.b/", "Link")));
        assertThat(json.write(content)).isEqualTo("""
                {
                  "text": "Liangchen Luo*\\nLink",
                  "html": "<div class=\\"csl-block\\"><b>Liangchen Luo</b>*</div>\
                <div class=\\"csl-indent\\"><a href=\\"https://a.b/\\">Link</a></div>",
                  "runs": [
                    {
                      "text": "Liangchen Luo",
                      "name": {
                        "item": "luo",
                        "variable": "author",
                        "position": 1
                      },
                      "role": "self",
                      "bold": true,
                      "line": "block"
                    },
                    {
                      "text": "*",
                      "role": "equal",
                      "mark": true,
                      "line": "block"
                    },
                    {
                      "text": "\\n"
                    },
                    {
                      "text": "Link",
                      "href": "https://a.b/",
                      "line": "indent"
                    }
                  ]
                }""");
    }

    @Test
    void aDocumentKeepsItsSectionsAndNumbers() {
        Document document = Samples.document(
                Samples.section("Papers", Samples.NUMBERED_DOWN, Samples.entry("key", "17.", Samples.text("A"))));
        assertThat(json.write(document, false)).isEqualTo("""
                {
                  "title": "Publications",
                  "lang": "en-US",
                  "sections": [
                    {
                      "title": "Papers",
                      "descending": true,
                      "entrySpacing": 1,
                      "lineSpacing": 1,
                      "entries": [
                        {
                          "id": "key",
                          "label": "17.",
                          "text": "A",
                          "html": "A",
                          "runs": [
                            {
                              "text": "A"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }
}
