package bib.csl.citeproc;

import bib.richtext.Display;
import bib.richtext.RichText;
import bib.richtext.RichText.NameSpan;
import bib.richtext.RichText.Placed;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Tokens to rich text.
final class TokenWriter {
    /// The parts of what is open: the text itself, and in it the display groups.
    private final Deque<Runs> open = new ArrayDeque<>();

    private TokenWriter() {
        open.push(new Runs());
    }

    static RichText write(List<Token> tokens) {
        TokenWriter writer = new TokenWriter();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case NameToken name
                when name.occurrence().name().isSomebody() -> {
                    int end = end(tokens, i, name.occurrence());
                    writer.name(name.occurrence().name(), tokens.subList(i, end));
                    i = end - 1;
                }
                case TextToken token -> writer.top().add(token);
                case DisplayGroupToken group -> writer.group(group);
                default -> throw new IllegalStateException("an unknown kind of token");
            }
        }
        while (writer.open.size() > 1) {
            writer.close(Display.BLOCK);
        }
        return writer.top().richText();
    }

    private Runs top() {
        return open.element();
    }

    /// One past the last token of the name.
    private static int end(List<Token> tokens, int start, NameToken.Occurrence occurrence) {
        int end = start + 1;
        for (int i = end; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof NameToken name && name.occurrence() == occurrence) {
                end = i + 1;
            } else if (tokens.get(i) instanceof DisplayGroupToken) {
                break;
            }
        }
        return end;
    }

    private void name(MarkedName name, List<Token> tokens) {
        Runs runs = new Runs();
        for (Token token : tokens) {
            if (token instanceof TextToken text) {
                runs.add(text);
            }
        }
        String space = runs.takeSpaceAtEnd();
        RichText content = runs.richText();
        if (!content.isEmpty()) {
            top().add(new NameSpan(name.id(), name.variable(), name.position(), content));
        }
        top().add(new TextToken(space, TextToken.Type.TEXT));
    }

    private void group(DisplayGroupToken group) {
        if (group.isOpen()) {
            open.push(new Runs());
        } else if (open.size() > 1) {
            close(display(group.getType()));
        }
    }

    private void close(Display display) {
        RichText content = open.pop().richText();
        if (!content.isEmpty()) {
            top().add(new Placed(display, content));
        }
    }

    private static Display display(DisplayGroupToken.Type type) {
        return switch (type) {
            case BLOCK -> Display.BLOCK;
            case LEFT_MARGIN -> Display.LEFT_MARGIN;
            case RIGHT_INLINE -> Display.RIGHT_INLINE;
            case INDENT -> Display.INDENT;
        };
    }
}
