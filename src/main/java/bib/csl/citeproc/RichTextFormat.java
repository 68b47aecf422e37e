package bib.csl.citeproc;

import bib.csl.Rendered.SecondFieldAlign;
import bib.richtext.Display;
import bib.richtext.RichText;
import bib.richtext.RichText.Placed;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes rich text of what citeproc-java rendered.
final class RichTextFormat extends TextFormat {
    private final Map<Character, MarkedName> marks;

    RichTextFormat(Map<Character, MarkedName> marks) {
        this.marks = marks;
        setConvertLinks(true);
    }

    RichText entry(RenderContext context, SecondFieldAlign align) {
        List<Token> tokens = process(context);
        int second = 0;
        while (second < tokens.size() && tokens.get(second).isFirstField()) {
            second++;
        }
        if (align == SecondFieldAlign.NONE || second == 0) {
            return TokenWriter.write(tokens);
        }
        List<RichText> parts = new ArrayList<>(2);
        parts.add(new Placed(Display.LEFT_MARGIN, TokenWriter.write(tokens.subList(0, second))));
        if (second < tokens.size()) {
            RichText rest = TokenWriter.write(tokens.subList(second, tokens.size()));
            parts.add(new Placed(Display.RIGHT_INLINE, rest));
        }
        return RichText.of(parts);
    }

    RichText cluster(RenderContext context) {
        return TokenWriter.write(process(context));
    }

    private List<Token> process(RenderContext context) {
        TokenBuffer buffer = new TokenBuffer();
        buffer.append(context.getResult());
        postProcess(buffer, context);
        return buffer.getTokens();
    }

    /// The marks are out before quotes and punctuation are seen to, so that they have no say in them.
    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        NameFinder.find(buffer.getTokens(), marks);
        super.postProcess(buffer, context);
    }
}
