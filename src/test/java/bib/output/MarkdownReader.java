package bib.output;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What a CommonMark parser sees of each character: `x` and what holds for it, as `x bold` or `y italic https://a`.
final class MarkdownReader extends AbstractVisitor {
    private final List<String> seen = new ArrayList<>();
    private boolean italic = false;
    private boolean bold = false;
    private String link = "";

    static List<String> read(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        Parser.builder().build().parse(markdown).accept(reader);
        return reader.seen;
    }

    static String seen(int c, boolean bold, boolean italic, String link) {
        return Character.toString(c) + (bold ? " bold" : "") + (italic ? " italic" : "") + " " + link;
    }

    @Override
    public void visit(Text text) {
        text.getLiteral()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> seen.add(seen(c, bold, italic, link)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        boolean before = bold;
        bold = true;
        visitChildren(emphasis);
        bold = before;
    }

    @Override
    public void visit(Link target) {
        link = target.getDestination();
        visitChildren(target);
        link = "";
    }

    @Override
    public void visit(HtmlInline html) {
        switch (html.getLiteral()) {
            case "<b>" -> bold = true;
            case "</b>" -> bold = false;
            case "<i>" -> italic = true;
            case "</i>" -> italic = false;
            default -> seen.add(html.getLiteral());
        }
    }
}
