package bib.csl.engine;

import bib.csl.engine.style.Look;
import bib.csl.engine.text.Casing;
import bib.csl.engine.text.Decor;
import bib.csl.engine.text.InlineMarkup;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Scripts;
import bib.csl.engine.text.TextCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes pieces of characters: case, periods, space before high punctuation, inline markup.
final class Leaves {
    private static final String LEADING = ":.;!?";

    private final Context context;
    private final Locale locale;

    Leaves(Context context, Cited entry) {
        this.context = context;
        this.locale = context.localeOf(entry);
    }

    /// @param stripPeriods whether an element around asks for it
    Piece of(String raw, Look look, boolean stripPeriods) {
        return of(raw, look, look.textCase(), stripPeriods);
    }

    Piece of(String raw, Look look, TextCase textCase, boolean stripPeriods) {
        Piece piece = literal(raw, look, textCase, stripPeriods);
        InlineMarkup.resolve(piece, context.quotes);
        return piece;
    }

    /// Characters in which markup means nothing.
    Piece literal(String raw, Look look, TextCase textCase, boolean stripPeriods) {
        String text = spaced(raw);
        text = Casing.apply(textCase, text, locale);
        if (stripPeriods) {
            text = withoutPeriods(text);
        }
        int lead = 0;
        while (lead < text.length() && LEADING.indexOf(text.charAt(lead)) >= 0) {
            lead++;
        }
        boolean leads = lead > 0 && lead < text.length();
        Piece piece = Piece.of(leads ? text.substring(lead) : text);
        piece.prefix = leads ? look.prefix() + text.substring(0, lead) : look.prefix();
        piece.suffix = look.suffix();
        piece.decor = Scripts.hasRomanesque(text) ? look.decor() : withoutStyle(look.decor());
        return piece;
    }

    private static List<Decor> withoutStyle(List<Decor> decor) {
        if (decor.isEmpty()) {
            return decor;
        }
        List<Decor> rest = new ArrayList<>(decor);
        rest.removeIf(each -> each.kind() == Decor.Kind.STYLE);
        return rest;
    }

    /// High punctuation keeps a narrow no-break space before it.
    private static String spaced(String text) {
        int space = text.indexOf(' ');
        while (space >= 0 && !isNarrow(text, space)) {
            space = text.indexOf(' ', space + 1);
        }
        if (space < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = space; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && isNarrow(text, i)) {
                out.setCharAt(i, '\u202f');
            }
        }
        return out.toString();
    }

    private static boolean isNarrow(String text, int space) {
        boolean before = space + 1 < text.length() && ":;?!\u00bb".indexOf(text.charAt(space + 1)) >= 0;
        return before || (space > 0 && text.charAt(space - 1) == '\u00ab');
    }

    /// Takes out the periods that end something: those before a lower-case letter stay.
    static String withoutPeriods(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) != '.' || (next >= 'a' && next <= 'z')) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
