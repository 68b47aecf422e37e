package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Layout;
import bib.output.Document.Section;
import bib.richtext.RichText;
import bib.richtext.Run;
import bib.source.Resource;
import java.util.List;

/// LaTeX for pdfTeX, XeTeX and LuaTeX: a fragment to `\input`, which needs nothing in the preamble.
///
/// It begins with the commands it uses, each by `\providecommand`, so that a document may have its own: defined by
/// `\newcommand` before `\input`, or changed by `\renewcommand` once a first list is in.
///
/// | command | what it sets | unless defined |
/// |---|---|---|
/// | `\bibself{name}` | the name whose list it is | bold, or what the list asks for |
/// | `\bibhighlight{role}{name}` | a name set apart for another role, its format around it | as it is |
/// | `\bibmark{*}` | a mark after a name | as it is |
/// | `\biblegend{text}` | the line that explains the marks | a paragraph |
/// | `\biblistsection{title}` | the heading of a section | `\section*` |
/// | `\biblink{address}{text}` | a link | `\href` where hyperref is loaded |
/// | `\bibbreak`, `\bibindented` | between two lines of an entry, before an indented one | `\newline`, a space |
/// | `\bibbullet` | before an entry without number | the class's bullet |
/// | `\bibentrysep` | one line between entries | 0.6 of the line height |
/// | `\bibunicode{character}{instead}` | what not every engine and font has | the character, or what stands for it |
/// | `\bibquotedbl` | the typewriter's quotation mark | the character, or what stands for it |
/// | `\bibmissing{U+5B57}` | a character that cannot be set | its number in brackets, and a package warning |
///
/// Entries stand in the environment `bibentries`. A single citation uses none of these commands, only LaTeX's own.
final class LatexFormat implements OutputFormat {
    private static final String HANGING = "1.5em";

    @Override
    public String name() {
        return "latex";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    public String write(Document document, boolean standalone) {
        LatexInline inline = LatexInline.withCommands();
        StringBuilder body = new StringBuilder();
        String widest = inline.text(Labels.widest(document));
        document.sections().forEach(section -> section(section, widest, inline, body));
        String entries = LatexLines.wrap(body.toString());
        String definitions = definitions(inline);
        if (!standalone) {
            return definitions + entries;
        }
        String title = LatexLines.wrap(inline.text(Characters.line(document.title())));
        return Resource.text(LatexFormat.class, "article.tex")
                .replace("DEFINITIONS\n", definitions)
                .replace("TITLE", title.isEmpty() ? "" : "\\begin{center}\\LARGE " + title + "\\end{center}")
                .replace("ENTRIES\n", entries);
    }

    @Override
    public String write(RichText text) {
        return LatexInline.withoutCommands().entry(text);
    }

    private static String definitions(LatexInline inline) {
        String self = inline.selfFormat().map(LatexInline::command).orElse("\\textbf");
        return Resource.text(LatexFormat.class, "definitions.tex").replace("SELF", self + "{#1}");
    }

    private static void section(Section section, String widest, LatexInline inline, StringBuilder out) {
        String title = inline.text(Characters.line(section.title()));
        if (!title.isEmpty()) {
            out.append("\n\\biblistsection{").append(title).append("}\n");
        }
        if (!section.blocks().isEmpty()) {
            entries(section, widest, inline, out);
        }
        section.legend().ifPresent(legend -> {
            out.append("\n\\biblegend{");
            inline.lines(EntryLines.of(legend).marginInLine().lines(), "", out);
            out.append("}\n");
        });
    }

    private static void entries(Section section, String widest, LatexInline inline, StringBuilder out) {
        Layout layout = section.layout();
        boolean stretched = layout.lineSpacing() > 1;
        if (stretched) {
            out.append("\n\\begingroup\\linespread{")
                    .append(layout.lineSpacing())
                    .append("}\\selectfont");
        }
        out.append("\n\\begin{bibentries}{")
                .append(column(section, widest, inline))
                .append("}{");
        out.append(layout.hangingIndent() ? HANGING : "0pt").append("}{");
        out.append(layout.entrySpacing()).append("}\n");
        for (Block block : section.blocks()) {
            entry(layout, block, inline, out);
        }
        out.append("\\end{bibentries}\n");
        if (stretched) {
            out.append("\\par\\endgroup\n");
        }
    }

    /// What makes the column of labels as wide as it is; empty where there are none.
    private static String column(Section section, String widest, LatexInline inline) {
        if (section.layout().bulleted()) {
            return "\\bibbullet";
        }
        boolean labelled =
                section.blocks().stream().anyMatch(block -> !block.label().isBlank());
        if (labelled) {
            return widest;
        }
        String longest = "";
        for (Block block : section.blocks()) {
            String margin = EntryLines.of(block.content()).marginPlain();
            longest = margin.length() > longest.length() ? margin : longest;
        }
        return inline.text(longest);
    }

    private static void entry(Layout layout, Block block, LatexInline inline, StringBuilder out) {
        EntryLines entry = EntryLines.of(block.content());
        String label = Characters.line(block.label());
        boolean ownMargin = !layout.bulleted() && label.isEmpty();
        out.append("\\item[");
        if (layout.bulleted()) {
            out.append("\\bibbullet");
        } else {
            out.append(inline.runs(ownMargin ? entry.margin() : List.of(new Run(label, List.of()))));
        }
        out.append("] ");
        inline.lines(ownMargin ? entry.lines() : entry.marginInLine().lines(), "", out);
        out.append('\n');
    }
}
