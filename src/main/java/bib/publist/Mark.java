package bib.publist;

import bib.richtext.Format;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How a role is shown.
public sealed interface Mark {
    /// Signs have at most this many characters: they stand after names, and are no remarks.
    int MAX_SIGN = 12;

    /// The words for looks; all other text is a sign.
    Map<String, Format> LOOKS = Map.of(
            "bold", Format.BOLD,
            "italic", Format.ITALIC,
            "underline", Format.UNDERLINE,
            "small-caps", Format.SMALL_CAPS);

    /// The word for no mark.
    String NOTHING = "none";

    /// A sign after the whole name, as `*`.
    record Sign(String text) implements Mark {}

    /// The whole name looks so, as in bold.
    record Look(Format format) implements Mark {}

    /// The role is not shown.
    enum None implements Mark {
        NONE
    }

    /// Reads what a list or an option says: `none`, a look (`bold`, `italic`, `underline`, `small-caps`), or a sign.
    ///
    /// A word of letters alone that names no look is taken for a slip, not for a sign.
    ///
    /// @throws BibException of kind USAGE where it is no mark
    static Mark parse(String written) {
        String text = written.strip();
        String word = text.toLowerCase(Locale.ROOT);
        Format look = LOOKS.get(word);
        if (look != null) {
            return new Look(look);
        }
        if (word.equals(NOTHING) || word.isEmpty()) {
            return None.NONE;
        }
        boolean slip = word.length() > 2 && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '_');
        boolean unfit = text.codePointCount(0, text.length()) > MAX_SIGN
                || text.codePoints().anyMatch(Character::isISOControl);
        if (slip || unfit) {
            List<String> words = new ArrayList<>(LOOKS.keySet());
            words.add(NOTHING);
            words.sort(null);
            String otherwise = "a mark is a sign of at most " + MAX_SIGN + " characters, as *, or one of "
                    + String.join(", ", words);
            throw new BibException(
                    Kind.USAGE, "'" + text + "' is not a mark", Suggestions.hint(text, words, otherwise));
        }
        return new Sign(text);
    }
}
