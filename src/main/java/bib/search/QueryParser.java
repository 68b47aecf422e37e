package bib.search;

import bib.search.QueryToken.Kind;
import bib.source.BibException;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;

/// A query as a person writes it to its conditions.
///
/// ```
/// query     = either { "OR" either }
/// either    = condition { ["AND"] condition }
/// condition = ("-" | "NOT") condition | [field ":"] value
/// value     = word | "quoted phrase" | "(" query ")" | "*"
/// ```
///
/// Words stand for [SearchField#ANY] unless a field is named; a space may follow its colon. `field:(one two)` asks
/// for the words in any order, which in names means in one name; `year:` takes what [YearRange] reads. A lone `*`
/// finds everything, and so does an empty query; a `*` at the end of a word asks for longer words. A backslash
/// takes the meaning from the next character. Words of punctuation only are passed over.
public final class QueryParser {
    /// Deeper nesting is refused, so that recursion stays bounded.
    public static final int MAX_DEPTH = 100;

    private final Source source;
    private final List<QueryToken> tokens;
    private int at;
    private int depth;

    private QueryParser(Source source) {
        this.source = source;
        this.tokens = QueryLexer.lex(source);
    }

    /// @throws BibException of kind USAGE, with the place, where it cannot be understood
    public static Query parse(String text) {
        QueryParser parser = new QueryParser(new Source("query", text));
        if (parser.peek().kind() == Kind.END) {
            return new Query.All();
        }
        Query query = parser.either(SearchField.ANY);
        if (parser.peek().kind() == Kind.CLOSE) {
            throw parser.error(parser.peek(), "there is no opening parenthesis for this one", "remove it");
        }
        return query;
    }

    private QueryToken peek() {
        return tokens.get(at);
    }

    private BibException error(QueryToken token, String message, String hint) {
        return QueryLexer.error(source, token.start(), message, hint);
    }

    private Query either(SearchField field) {
        List<Query> parts = new ArrayList<>();
        parts.add(every(field));
        while (peek().kind() == Kind.OR) {
            at++;
            parts.add(every(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query every(SearchField field) {
        QueryToken start = peek();
        List<Query> parts = new ArrayList<>();
        boolean needed = true;
        for (Kind kind = start.kind(); needed || !endsList(kind); kind = peek().kind()) {
            if (endsList(kind) || kind == Kind.AND) {
                throw error(
                        peek(), "a word is missing here", "write a word, a quoted phrase or a group in parentheses");
            }
            condition(field, parts);
            needed = peek().kind() == Kind.AND;
            at += needed ? 1 : 0;
        }
        if (parts.isEmpty()) {
            throw error(start, "there is no word to look for", "a word has at least one letter or digit");
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static boolean endsList(Kind kind) {
        return kind == Kind.END || kind == Kind.OR || kind == Kind.CLOSE;
    }

    /// Adds one condition, or none where it has no word in it.
    private void condition(SearchField field, List<Query> out) {
        QueryToken token = tokens.get(at++);
        switch (token.kind()) {
            case WORD -> word(field, token, out);
            case PHRASE -> phrase(field, token, out);
            case OPEN -> out.add(group(field, token));
            case FIELD -> condition(SearchField.named(token.text()).orElse(field), out);
            case NOT -> negation(field, token, out);
            case AND, OR, CLOSE, END ->
                throw error(token, "a word is missing here", "write a word, a quoted phrase or a group in parentheses");
        }
    }

    private void word(SearchField field, QueryToken token, List<Query> out) {
        if (field == SearchField.YEAR) {
            out.add(years(token));
        } else if (token.text().equals("*") && field == SearchField.ANY) {
            out.add(new Query.All());
        } else if (hasWords(token)) {
            out.add(new Query.Words(field, token.text(), false));
        }
    }

    private void phrase(SearchField field, QueryToken token, List<Query> out) {
        if (field == SearchField.YEAR) {
            out.add(years(token));
        } else if (hasWords(token)) {
            out.add(new Query.Words(field, token.text(), true));
        }
    }

    private static boolean hasWords(QueryToken token) {
        return !QueryWord.of(token.text()).isEmpty();
    }

    private Query.Years years(QueryToken token) {
        try {
            return YearRange.parse(token.text());
        } catch (BibException e) {
            throw error(token, String.valueOf(e.getMessage()), e.hint());
        }
    }

    private void negation(SearchField field, QueryToken token, List<Query> out) {
        enter(token);
        List<Query> negated = new ArrayList<>();
        condition(field, negated);
        negated.forEach(query -> out.add(new Query.Not(query)));
        depth--;
    }

    private Query group(SearchField field, QueryToken open) {
        enter(open);
        int close = endOfWords();
        Query inner = field != SearchField.YEAR && close > at ? words(field, close) : either(field);
        if (peek().kind() != Kind.CLOSE) {
            throw error(open, "the parenthesis is not closed", "close it, or quote it to find the character itself");
        }
        at++;
        depth--;
        return inner;
    }

    private void enter(QueryToken token) {
        if (++depth > MAX_DEPTH) {
            throw error(token, "the query is nested too deeply", "at most " + MAX_DEPTH + " levels are read");
        }
    }

    /// Where the group closes if it is `field:(word word …)`; otherwise a place before its words.
    private int endOfWords() {
        boolean ofField = at >= 2 && tokens.get(at - 2).kind() == Kind.FIELD;
        int end = at;
        while (ofField && tokens.get(end).kind() == Kind.WORD && hasWords(tokens.get(end))) {
            end++;
        }
        return tokens.get(end).kind() == Kind.CLOSE ? end : -1;
    }

    private Query words(SearchField field, int close) {
        StringBuilder words = new StringBuilder();
        for (; at < close; at++) {
            words.append(words.isEmpty() ? "" : " ").append(peek().text());
        }
        return new Query.Words(field, words.toString(), false);
    }
}
