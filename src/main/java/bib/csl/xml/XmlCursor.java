package bib.csl.xml;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.Arrays;
import java.util.List;

/// A place in an XML text, and what stands there.
final class XmlCursor {
    static final String MALFORMED = "this is not well-formed XML";

    private final Source source;
    /// The text and a NUL at its end. In a run that has just begun, a look into an array takes a tenth of the time that
    /// a call takes.
    private final char[] characters;
    private int at;

    XmlCursor(Source source) {
        this.source = source;
        characters = Arrays.copyOf(source.characters().array(), source.length() + 1);
        characters[source.length()] = '\0';
    }

    /// Where it is, from 0.
    int place() {
        return at;
    }

    boolean isAtEnd() {
        return at >= characters.length - 1;
    }

    /// The character here; NUL at the end.
    char peek() {
        return peek(at);
    }

    /// The character behind that.
    char peekNext() {
        return peek(at + 1);
    }

    private char peek(int place) {
        return place < characters.length ? characters[place] : '\0';
    }

    /// A stretch of the text.
    String text(int from, int to) {
        return new String(characters, from, to - from);
    }

    /// Whether a word stands here.
    boolean isAt(String word) {
        return isAt(word, at);
    }

    private boolean isAt(String word, int place) {
        int i = 0;
        while (i < word.length() && peek(place + i) == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    /// Goes past a word if it stands here; whether it does.
    boolean skip(String word) {
        boolean there = isAt(word);
        at += there ? word.length() : 0;
        return there;
    }

    /// Goes past the next such word.
    ///
    /// @param from so many characters behind this place
    /// @throws BibException where there is none
    void skipPast(String word, int from) {
        int found = find(word.charAt(0), at + from);
        while (!isAt(word, found)) {
            found = find(word.charAt(0), found + 1);
        }
        at = found + word.length();
    }

    /// Goes to the next such character.
    ///
    /// @param from so many characters behind this place
    /// @throws BibException where there is none
    void goTo(char c, int from) {
        at = find(c, at + from);
    }

    private int find(char c, int from) {
        char[] all = characters;
        int last = all.length - 1;
        int i = from;
        while (i < last && all[i] != c) {
            i++;
        }
        if (i >= last) {
            throw malformed();
        }
        return i;
    }

    /// Goes past a character that must stand here.
    ///
    /// @throws BibException where it does not
    void expect(char c) {
        if (peek() != c) {
            throw malformed();
        }
        at++;
    }

    /// Goes past white space.
    ///
    /// @return whether there was some, or a tag ends here
    boolean skipSpace() {
        int start = at;
        while (isSpace(characters[at])) {
            at++;
        }
        return at > start || characters[at] == '/' || characters[at] == '>';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /// Whether a stretch is nothing but white space.
    boolean isSpace(int from, int to) {
        int i = from;
        while (i < to && isSpace(characters[i])) {
            i++;
        }
        return i == to;
    }

    /// Whether characters of an attribute's value stand for themselves.
    boolean isPlain(int from, int to) {
        char[] all = characters;
        int i = from;
        while (i < to && all[i] >= ' ' && all[i] != '&' && all[i] != '<') {
            i++;
        }
        return i == to;
    }

    /// Goes past a name.
    ///
    /// @return the name, its prefix included
    /// @throws BibException where there is none
    String name() {
        int start = at;
        int end = start;
        char c = characters[end];
        while (c > '>' || (c >= '-' && c <= ':' && c != '/')) {
            c = characters[++end];
        }
        at = end;
        if (end == start) {
            throw malformed();
        }
        return text(start, end);
    }

    BibException malformed() {
        return refused(MALFORMED, "a style or locale is an XML file in CSL 1.0");
    }

    /// Why the text cannot be taken, at this place.
    BibException refused(String message, String hint) {
        int place = Math.min(at, source.length());
        return new BibException(
                BibException.Kind.INPUT, List.of(Diagnostic.error(new Span(source, place, place), message, hint)));
    }
}
