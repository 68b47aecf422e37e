package bib.io;

import bib.bibtex.LatexEncoder;
import bib.csl.InlineTags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The little HTML that CSL-JSON has in its texts (CSL-JSON, "HTML-like formatting tags"), as LaTeX and as text.
final class CslMarkup {
    private record Tag(String open, String close, String latex) {}

    private static final List<Tag> TAGS = List.of(
            new Tag("<i>", "</i>", "\\emph{"),
            new Tag("<b>", "</b>", "\\textbf{"),
            new Tag("<sup>", "</sup>", "\\textsuperscript{"),
            new Tag("<sub>", "</sub>", "\\textsubscript{"),
            new Tag("<sc>", "</sc>", "\\textsc{"),
            new Tag("<span style=\"font-variant:small-caps;\">", "</span>", "\\textsc{"),
            new Tag("<span style=\"font-variant: small-caps;\">", "</span>", "\\textsc{"),
            new Tag("<span class=\"nocase\">", "</span>", "{"));

    private CslMarkup() {}

    static boolean isIn(String text) {
        return text.indexOf('<') >= 0 && TAGS.stream().anyMatch(tag -> text.contains(tag.open()));
    }

    /// The text without its tags.
    static String plain(String text) {
        return InlineTags.without(text);
    }

    /// The text as LaTeX; empty where its tags do not match.
    static String latex(String text, LatexEncoder latex) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', Math.max(start, i + 1))) {
            Tag open = tag(text, i, true);
            Tag close = open == null ? tag(text, i, false) : null;
            if (open != null) {
                out.append(latex.encode(text.substring(start, i))).append(open.latex());
                depth++;
                start = i + open.open().length();
            } else if (close != null) {
                out.append(latex.encode(text.substring(start, i))).append('}');
                depth--;
                start = i + close.close().length();
            }
            if (depth < 0) {
                return "";
            }
        }
        return depth == 0 ? out.append(latex.encode(text.substring(start))).toString() : "";
    }

    private static @Nullable Tag tag(String text, int at, boolean opening) {
        for (Tag tag : TAGS) {
            if (text.startsWith(opening ? tag.open() : tag.close(), at)) {
                return tag;
            }
        }
        return null;
    }
}
