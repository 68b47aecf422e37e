package bib.search;

import bib.entry.Name;
import java.util.ArrayList;
import java.util.List;

/// A name's words, and which of them are given names.
final class NameWords {
    private final List<Token> given;
    private final List<Token> rest;

    private NameWords(List<Token> given, List<Token> rest) {
        this.given = given;
        this.rest = rest;
    }

    static NameWords of(Name name) {
        String rest =
                name.isOrganisation() ? name.literal() : name.prefix() + " " + name.family() + " " + name.suffix();
        return new NameWords(Folding.tokens(name.given()), Folding.tokens(rest));
    }

    /// Every word that finds this name, the initials of given names included; words may repeat.
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (Token token : given) {
            all.add(token.text());
            all.add(initial(token));
        }
        rest.forEach(token -> all.add(token.text()));
        return all;
    }

    /// Whether a word is in the name: as a whole, as the parts of a compound in any order, or as an initial.
    boolean has(QueryWord word) {
        return (!word.joined().isEmpty() && hasPart(word.joined(), word.prefix())) || hasParts(word);
    }

    private boolean hasParts(QueryWord word) {
        int last = word.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (!hasPart(word.parts().get(i), word.prefix() && i == last)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPart(String part, boolean prefix) {
        return hasIn(given, part, prefix) || hasIn(rest, part, prefix) || hasInitial(part);
    }

    private static boolean hasIn(List<Token> tokens, String part, boolean prefix) {
        for (Token token : tokens) {
            if (FoldedText.matches(token, part, prefix)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInitial(String part) {
        if (part.codePointCount(0, part.length()) != 1) {
            return false;
        }
        for (Token token : given) {
            if (initial(token).equals(part)) {
                return true;
            }
        }
        return false;
    }

    static String initial(Token token) {
        return Character.toString(token.text().codePointAt(0));
    }

    /// Whether the words stand next to each other in this order, the given names before or after the others.
    boolean hasPhrase(List<QueryWord> words) {
        List<Token> first = givenWithInitials();
        return inARow(first, rest).hasPhrase(words) || inARow(rest, first).hasPhrase(words);
    }

    private static FoldedText inARow(List<Token> first, List<Token> second) {
        List<Token> tokens = new ArrayList<>(first);
        int places = places(first);
        for (Token token : second) {
            tokens.add(new Token(token.text(), token.start(), token.end(), token.position() + places, token.width()));
        }
        return FoldedText.of(tokens);
    }

    /// The given names, each also as its initial.
    private List<Token> givenWithInitials() {
        List<Token> tokens = new ArrayList<>(given);
        for (Token token : given) {
            tokens.add(new Token(initial(token), token.start(), token.end(), token.position(), token.width()));
        }
        return tokens;
    }

    private static int places(List<Token> tokens) {
        int places = 0;
        for (Token token : tokens) {
            places = Math.max(places, token.position() + token.width());
        }
        return places;
    }
}
