package bib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One word of a condition, folded.
///
/// @param parts   its parts, to be found next to each other
/// @param joined  the parts written together, which is as good; "" where there is one part
/// @param prefix  whether longer words that begin with it are asked for, by a trailing `*`
/// @param literal what was written, in lower case, the `*` included: for what is no prose, as keys and types
public record QueryWord(List<String> parts, String joined, boolean prefix, String literal) {
    /// A word of this many letters or more also finds the words that begin with it, where beginnings count.
    private static final int MIN_BEGINNING = 3;

    public QueryWord {
        parts = List.copyOf(parts);
    }

    /// The words of a condition's text, in order; none where it has neither letter nor digit.
    public static List<QueryWord> of(String text) {
        List<QueryWord> words = new ArrayList<>();
        written(text).forEach(written -> addWords(written, words));
        return words;
    }

    /// What stands between spaces.
    static List<String> written(String text) {
        List<String> written = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Letters.isSpace(text.charAt(i))) {
                if (i > start) {
                    written.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return written;
    }

    private static void addWords(String written, List<QueryWord> out) {
        String literal = written.toLowerCase(Locale.ROOT);
        int first = out.size();
        Folding.give(written, new Folding.Taker() {
            private List<String> parts = new ArrayList<>();
            private String joined = "";

            @Override
            public void token(Token token) {
                if (token.width() == 1) {
                    parts.add(token.text());
                } else {
                    joined = token.text();
                }
            }

            @Override
            public void endOfWord() {
                out.add(new QueryWord(parts, joined, false, literal));
                parts = new ArrayList<>();
                joined = "";
            }
        });
        if (written.endsWith("*") && out.size() > first) {
            out.add(out.removeLast().asPrefix());
        }
    }

    private QueryWord asPrefix() {
        return new QueryWord(parts, joined, true, literal);
    }

    /// Whether a longer word that begins with this one is found.
    ///
    /// @param beginnings whether beginnings count although no `*` asks for them
    public boolean findsLonger(boolean beginnings) {
        return prefix || (beginnings && letters() >= MIN_BEGINNING);
    }

    /// Whether it is a single letter, which may be an initial.
    public boolean isInitial() {
        return parts.size() == 1 && letters() == 1 && !prefix;
    }

    private int letters() {
        String last = parts.getLast();
        return last.codePointCount(0, last.length());
    }

    /// Whether what was written is the value, or its beginning where a `*` ends it.
    ///
    /// @param value in lower case
    static boolean isLiterally(String literal, String value) {
        return literal.endsWith("*")
                ? value.startsWith(literal.substring(0, literal.length() - 1))
                : value.equals(literal);
    }
}
