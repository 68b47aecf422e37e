package bib.search;

import bib.search.QueryToken.Kind;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A query's text to its pieces.
final class QueryLexer {
    /// What people paste that has a colon in it and names no field.
    private static final Set<String> SCHEMES = Set.of("http", "https", "doi", "arxiv", "urn", "isbn", "issn", "hdl");

    private final Source source;
    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /// The pieces, the last of them END.
    static List<QueryToken> lex(Source source) {
        QueryLexer lexer = new QueryLexer(source);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.at);
        return lexer.tokens;
    }

    static BibException error(Source source, int start, String message, String hint) {
        Span span = new Span(source, start, Math.min(start, source.text().length()));
        return new BibException(BibException.Kind.USAGE, List.of(Diagnostic.error(span, message, hint)));
    }

    private void add(Kind kind, String value, int start) {
        tokens.add(new QueryToken(kind, value, start));
    }

    private void next() {
        char c = text.charAt(at);
        if (Letters.isSpace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at);
            at++;
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '-' && startsCondition(at + 1) && !afterField()) {
            add(Kind.NOT, "-", at);
            at++;
        } else {
            word();
        }
    }

    private boolean startsCondition(int place) {
        return place < text.length() && !Letters.isSpace(text.charAt(place)) && text.charAt(place) != ')';
    }

    private boolean afterField() {
        return !tokens.isEmpty() && tokens.getLast().kind() == Kind.FIELD;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    private void phrase() {
        int start = at;
        boolean straight = text.charAt(at) == '"';
        StringBuilder phrase = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (straight ? c == '"' : isQuote(c)) {
                at++;
                add(Kind.PHRASE, phrase.toString(), start);
                return;
            }
            phrase.append(c == '\\' && at + 1 < text.length() ? text.charAt(++at) : c);
        }
        throw error(source, start, "the quotation mark is not closed", "close it, or write \\\" for a mark itself");
    }

    private void word() {
        int start = at;
        boolean escaped = false;
        StringBuilder word = new StringBuilder();
        for (; at < text.length() && !endsWord(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (c == ':' && !escaped && isFieldName(word) && names(word.toString(), start)) {
                at++;
                return;
            }
            boolean escape = c == '\\' && at + 1 < text.length();
            escaped |= escape;
            word.append(escape ? text.charAt(++at) : c);
        }
        add(escaped || afterField() ? Kind.WORD : kind(word.toString()), word.toString(), start);
    }

    private static boolean endsWord(char c) {
        return Letters.isSpace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    private static boolean isFieldName(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) {
            char lower = Letters.plainLower(word.charAt(i));
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /// Sees to it that something stands behind a field's name and its colon, be it after a space.
    private void requireCondition(String name) {
        int next = at + 1;
        while (next < text.length() && Letters.isSpace(text.charAt(next))) {
            next++;
        }
        if (!startsCondition(next)) {
            String hint = "write " + name + ":word; to find the text itself, quote it";
            throw error(source, next, "what is looked for in '" + name + "' is missing here", hint);
        }
    }

    /// Whether the colon ends a field's name rather than standing in a word; adds the FIELD if so.
    private boolean names(String name, int start) {
        if (afterField() || text.startsWith(":", at + 1)) {
            return false;
        }
        if (SearchField.named(name).isPresent()) {
            requireCondition(name);
            add(Kind.FIELD, name, start);
            return true;
        }
        if (!startsCondition(at + 1)
                || text.startsWith("//", at + 1)
                || SCHEMES.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        List<String> known = SearchField.allNames();
        String hint = Suggestions.hint(name, known, "there are " + String.join(", ", known));
        throw error(source, start, "there is no field '" + name + "'", hint + "; to find the text itself, quote it");
    }
}
