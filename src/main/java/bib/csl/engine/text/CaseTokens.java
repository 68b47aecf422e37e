package bib.csl.engine.text;

import bib.csl.InlineTags;
import java.util.ArrayList;
import java.util.List;

/// Takes text apart into words, spaces, punctuation marks and inline tags.
final class CaseTokens {
    private static final String MARKS = "\u2018\u2019\u201c\u201d\"'-\u2013\u2014/.,;?!:[]()";

    /// More of them one after the other stand before no word.
    private static final int MOST_APOSTROPHES = 20;

    enum Kind {
        WORD,
        SPACE,
        MARK,
        TAG
    }

    private CaseTokens() {}

    static List<Casing.Token> of(String text) {
        List<Casing.Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = InlineTags.endAt(text, i);
            Kind kind = Kind.TAG;
            if (end == i) {
                kind = kindAt(text, i);
                end = kind == Kind.MARK ? i + 1 : endOf(text, i, kind);
            }
            tokens.add(new Casing.Token(kind, text.substring(i, end)));
            i = end;
        }
        return tokens;
    }

    private static int endOf(String text, int start, Kind kind) {
        int end = start + 1;
        while (end < text.length()
                && text.charAt(end) != '<'
                && (kindAt(text, end) == kind)
                && text.charAt(end) != '\'') {
            end++;
        }
        return end;
    }

    private static Kind kindAt(String text, int at) {
        char c = text.charAt(at);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return Kind.WORD;
        }
        if (c == ' ' || c == '\u00a0' || c == '\u205f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200b')) {
            return Kind.SPACE;
        }
        if (c == '\'') {
            return !isOpening(text, at) && isBeforeWord(text, at) ? Kind.WORD : Kind.MARK;
        }
        return MARKS.indexOf(c) >= 0 ? Kind.MARK : Kind.WORD;
    }

    private static boolean isBeforeWord(String text, int apostrophe) {
        int most = Math.min(text.length(), apostrophe + MOST_APOSTROPHES);
        int next = apostrophe + 1;
        while (next < most && text.charAt(next) == '\'') {
            next++;
        }
        return next < most && kindAt(text, next) == Kind.WORD;
    }

    private static boolean isOpening(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ' ';
    }

    /// The tag that ends the protection an opening tag gives; empty where it gives none.
    static String protectingCloser(String tag) {
        return switch (tag) {
            case "<sc>" -> "</sc>";
            case "<sub>" -> "</sub>";
            case "<sup>" -> "</sup>";
            default -> tag.startsWith("<span") ? "</span>" : "";
        };
    }
}
