package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Layout;
import bib.output.Document.Section;
import bib.richtext.RichText;
import java.util.List;

/// HTML with the classes that people style bibliographies by: `csl-bib-body`, `csl-entry`, `csl-left-margin`,
/// `csl-right-inline`, `csl-block`, `csl-indent`; the `hanging-indent` class, the `ref-KEY` ids and the list roles are
/// pandoc's. What a list adds has classes of its own: `bib-section`, `bib-legend`.
///
/// A section with bullets is a `ul`: that is a list for every reader, with and without a style sheet. Numbers are text
/// in the margin, since no HTML list counts as publication lists do.
final class HtmlFormat implements OutputFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String write(Document document, boolean standalone) {
        return standalone ? HtmlPage.around(document, fragment(document)) : fragment(document);
    }

    @Override
    public String write(RichText text) {
        StringBuilder out = new StringBuilder();
        HtmlInline.entry("", EntryLines.of(text), out);
        return out.toString();
    }

    private static String fragment(Document document) {
        StringBuilder out = new StringBuilder();
        HtmlIds ids = new HtmlIds();
        String language = language(document.lang());
        List<Section> sections = document.sections();
        if (sections.isEmpty()) {
            out.append("<div class=\"csl-bib-body\" role=\"list\"")
                    .append(language)
                    .append("></div>\n");
        }
        int column = Labels.column(document);
        for (Section section : sections) {
            if (sections.size() == 1
                    && section.title().isBlank()
                    && section.legend().isEmpty()) {
                body(section, column, language, ids, out);
            } else {
                section(section, column, language, ids, out);
            }
        }
        return out.toString();
    }

    /// The `lang` attribute; empty where the language is none that an attribute could hold (BCP 47).
    static String language(String lang) {
        boolean tag =
                !lang.isEmpty() && lang.chars().allMatch(c -> c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
        return tag ? " lang=\"" + lang + "\"" : "";
    }

    private static void section(Section section, int column, String language, HtmlIds ids, StringBuilder out) {
        out.append("<section class=\"bib-section\"").append(language).append(">\n");
        String title = Characters.line(section.title());
        if (!title.isEmpty()) {
            out.append("<h2>").append(HtmlInline.escaped(title)).append("</h2>\n");
        }
        if (!section.blocks().isEmpty()) {
            body(section, column, "", ids, out);
        }
        section.legend().ifPresent(legend -> {
            out.append("<p class=\"bib-legend\">");
            List<Line> lines = EntryLines.of(legend).marginInLine().lines();
            for (int i = 0; i < lines.size(); i++) {
                out.append(i == 0 ? "" : "<br>");
                HtmlInline.runs(lines.get(i).runs(), out);
            }
            out.append("</p>\n");
        });
        out.append("</section>\n");
    }

    private static void body(Section section, int column, String language, HtmlIds ids, StringBuilder out) {
        Layout layout = section.layout();
        out.append(layout.bulleted() ? "<ul class=\"csl-bib-body" : "<div class=\"csl-bib-body");
        out.append(layout.hangingIndent() ? " hanging-indent\"" : "\"").append(" role=\"list\"");
        attribute("data-entry-spacing", layout.entrySpacing(), out);
        attribute("data-line-spacing", layout.lineSpacing(), out);
        if (column > 0 && !layout.bulleted()) {
            out.append(" style=\"--bib-label-width:").append(column).append("ch\"");
        }
        out.append(language).append(">\n");
        for (Block block : section.blocks()) {
            out.append(layout.bulleted() ? "<li class=\"csl-entry\"" : "<div class=\"csl-entry\" role=\"listitem\"");
            out.append(" id=\"").append(ids.next(block.id())).append("\">");
            EntryLines entry = EntryLines.of(block.content());
            HtmlInline.entry(Characters.line(block.label()), layout.bulleted() ? entry.marginInLine() : entry, out);
            out.append(layout.bulleted() ? "</li>\n" : "</div>\n");
        }
        out.append(layout.bulleted() ? "</ul>\n" : "</div>\n");
    }

    private static void attribute(String name, int value, StringBuilder out) {
        if (value != 1) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }
}
