package bib.csl.citeproc;

import bib.csl.ItemName;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes the marks out of what citeproc-java rendered and makes [NameToken]s of all tokens of each name.
///
/// A mark says where the family name is. Around it citeproc-java puts, in this order, the dropping and the
/// non-dropping particle before and the suffix after it; the given name or its initials stand before or after all of
/// that, with at most a delimiter and the affixes of both parts in between. Affixes outside belong to what is around.
final class NameFinder {
    private final List<Token> tokens;
    private final Map<Character, MarkedName> marks;

    private NameFinder(List<Token> tokens, Map<Character, MarkedName> marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /// Changes the list in place.
    static void find(List<Token> tokens, Map<Character, MarkedName> marks) {
        if (marks.isEmpty()) {
            return;
        }
        NameFinder finder = new NameFinder(tokens, marks);
        List<Integer> families = finder.takeMarksOut();
        // from left to right, so that the initials after a name are its own before they are its neighbour's
        for (int family : families) {
            finder.claimAround(family);
        }
    }

    private List<Integer> takeMarksOut() {
        List<Integer> families = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken token) {
                int at = markIn(token.getText());
                if (at >= 0) {
                    MarkedName name = marks.get(token.getText().charAt(at));
                    tokens.set(i, withoutMarks(token, name == null ? MarkedName.NOBODY : name));
                    families.add(i);
                }
            }
        }
        return families;
    }

    private int markIn(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (MarkChars.isPrivate(text.charAt(i)) && marks.containsKey(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private TextToken withoutMarks(TextToken token, MarkedName name) {
        StringBuilder text = new StringBuilder(token.getText());
        for (int at = markIn(token.getText()); at >= 0; at = markIn(text.toString())) {
            text.deleteCharAt(at);
        }
        return new NameToken(token, text.toString(), new NameToken.Occurrence(name));
    }

    private void claimAround(int family) {
        if (!(tokens.get(family) instanceof NameToken token)
                || !token.occurrence().name().isSomebody()) {
            return;
        }
        ItemName name = token.occurrence().name().name();
        int first = particleBefore(family, name.nonDroppingParticle());
        first = particleBefore(first, name.droppingParticle());
        int last = suffixAfter(family, name.suffix());
        int given = name.isOrganisation() ? -1 : givenBefore(first, name.given());
        if (given >= 0) {
            first = given;
        } else if (!name.isOrganisation()) {
            last = Math.max(last, givenAfter(last, name.given()));
        }
        for (int i = first; i <= last; i++) {
            if (i != family && tokens.get(i) instanceof TextToken part) {
                tokens.set(i, new NameToken(part, part.getText(), token.occurrence()));
            }
        }
    }

    private int particleBefore(int start, String particle) {
        int at = isBlankDelimiter(start - 1) ? start - 2 : start - 1;
        return !particle.isBlank() && isFree(at) && Letters.same(text(at), particle) ? at : start;
    }

    private int suffixAfter(int end, String suffix) {
        int at = end + 2;
        return !suffix.isBlank() && isBlankDelimiter(end + 1) && isFree(at) && Letters.same(text(at), suffix)
                ? at
                : end;
    }

    private int givenBefore(int start, String given) {
        int at = start - 1;
        at = is(at, TextToken.Type.PREFIX) ? at - 1 : at;
        at = is(at, TextToken.Type.DELIMITER) ? at - 1 : at;
        at = is(at, TextToken.Type.SUFFIX) ? at - 1 : at;
        return isFree(at) && Letters.show(text(at), given) ? at : -1;
    }

    private int givenAfter(int end, String given) {
        int at = end + 1;
        at = is(at, TextToken.Type.SUFFIX) ? at + 1 : at;
        at = is(at, TextToken.Type.DELIMITER) ? at + 1 : at;
        at = is(at, TextToken.Type.PREFIX) ? at + 1 : at;
        return isFree(at) && Letters.show(text(at), given) ? at : -1;
    }

    private boolean isBlankDelimiter(int at) {
        return is(at, TextToken.Type.DELIMITER) && text(at).isBlank();
    }

    private boolean isFree(int at) {
        return is(at, TextToken.Type.TEXT) && !(tokens.get(at) instanceof NameToken);
    }

    private boolean is(int at, TextToken.Type type) {
        return at >= 0 && at < tokens.size() && tokens.get(at) instanceof TextToken token && token.getType() == type;
    }

    private String text(int at) {
        return tokens.get(at).toString();
    }
}
