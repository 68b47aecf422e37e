package bib.entry;

import bib.source.Source;
import bib.source.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A field of an entry. What it says is taken from its source when it is asked for: a library of fifty thousand entries
/// is read to show a few of them.
public final class Field {
    /// The fields that hold names: those of biblatex's data model, and those named as CSL's variables for whose names
    /// biblatex has no field.
    public static final Set<String> NAME_FIELDS = NameVariables.fields();

    /// So far a value is looked at to tell whether it says something: a beginning that does not show it is rare.
    private static final int PLAIN = 200;

    /// What the value of a field means. Every call with the same arguments yields the same.
    public interface Meaning {
        /// The value as Unicode text.
        String text(String fieldName, String value);

        /// The value as text with CSL's inline markup, where it is one that styles set: `<i>`, `<sup>`, and
        /// `<span class="nocase">` around what keeps its case.
        String markup(String fieldName, String value);

        /// The names in the value; none where the field is no name field.
        Names names(String fieldName, String value);
    }

    private final String name;
    private final Source source;
    private final int start;
    private final int end;
    private final int valueStart;
    private final int valueEnd;
    private final @Nullable Meaning meaning;
    private final @Nullable String value;
    private @Nullable String text;
    private @Nullable Names names;

    private Field(
            String name, Span span, int valueStart, int valueEnd, @Nullable Meaning meaning, @Nullable String value) {
        this.name = name;
        this.source = span.source();
        this.start = span.start();
        this.end = span.end();
        this.valueStart = valueStart;
        this.valueEnd = valueEnd;
        this.meaning = meaning;
        this.value = value;
    }

    /// A field with all that it says.
    ///
    /// @param name  in lower case, as `booktitle` or `author+an`
    /// @param value the BibTeX value: macros and concatenations resolved, outer delimiters gone, LaTeX as it stands
    /// @param text  the value as Unicode text: LaTeX decoded, grouping braces gone
    /// @param names the names, where it is a name field; otherwise [Names#NONE]
    /// @param span  where the field stands, from its name to the end of its value
    public Field(String name, String value, String text, Names names, Span span) {
        this(name, span, 0, 0, null, value);
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a field name is in lower case: " + name);
        }
        this.text = text;
        this.names = names;
    }

    /// A field whose value is no stretch of its source, since it has macros in it.
    ///
    /// @param name in lower case
    public static Field of(String name, Span span, String value, Meaning meaning) {
        return new Field(name, span, 0, 0, meaning, value);
    }

    /// A field whose value is a stretch of its source.
    ///
    /// @param name in lower case
    /// @param valueStart the value's first character in the source; `valueEnd` is one past its last
    public static Field of(String name, Span span, int valueStart, int valueEnd, Meaning meaning) {
        return new Field(name, span, valueStart, valueEnd, meaning, null);
    }

    /// In lower case, as `booktitle` or `author+an`.
    public String name() {
        return name;
    }

    /// The BibTeX value: macros and concatenations resolved, outer delimiters gone, LaTeX as it stands.
    public String value() {
        return value == null ? source.text(valueStart, valueEnd) : value;
    }

    /// The value as Unicode text: LaTeX decoded, grouping braces gone.
    public String text() {
        String known = text;
        if (known == null) {
            known = meaning == null ? value() : meaning.text(name, value());
            text = known;
        }
        return known;
    }

    /// The value as [#text], with CSL's inline markup for formats and for what keeps its case.
    public String markup() {
        return meaning == null ? text() : meaning.markup(name, value());
    }

    /// The names, where it is a name field; otherwise [Names#NONE].
    public Names names() {
        Names known = names;
        if (known == null) {
            known = meaning == null ? Names.NONE : meaning.names(name, value());
            names = known;
        }
        return known;
    }

    /// Where the field stands, from its name to the end of its value.
    public Span span() {
        return new Span(source, start, end);
    }

    /// Whether it says nothing.
    public boolean isBlank() {
        return !isPlainlyThere() && text().isBlank() && names().isEmpty();
    }

    /// Whether a letter or digit at its beginning shows without decoding that there is a text.
    private boolean isPlainlyThere() {
        int last = Math.min(length(), PLAIN);
        for (int i = 0; i < last; i++) {
            char c = charAt(i);
            if (c == '\\' || Character.isLetterOrDigit(c)) {
                return c != '\\' && meaning != null;
            }
        }
        return false;
    }

    private int length() {
        return value == null ? valueEnd - valueStart : value.length();
    }

    /// The character at a place of the value.
    private char charAt(int place) {
        return value == null ? source.charAt(valueStart + place) : value.charAt(place);
    }

    /// Whether the value begins with a word (lower case; any case in the value) and a sign after it.
    boolean startsWith(String word, char sign) {
        int length = length();
        int at = 0;
        char first = ' ';
        while (at < length && first <= ' ') {
            first = charAt(at++);
        }
        return (first | ' ') == word.charAt(0) && isAt(at - 1 + word.length(), word, sign);
    }

    /// Whether a word (lower case; any case in the value) and a sign after it stand somewhere in the value.
    boolean mentions(String word, char sign) {
        int at = indexOf(sign, word.length());
        while (at >= 0 && !isAt(at, word, sign)) {
            at = indexOf(sign, at + 1);
        }
        return at >= 0;
    }

    private int indexOf(char sign, int from) {
        if (value != null) {
            return value.indexOf(sign, from);
        }
        int place = source.characters().indexOf(sign, valueStart + from, valueEnd);
        return place < 0 ? place : place - valueStart;
    }

    private boolean isAt(int signAt, String word, char sign) {
        if (signAt >= length() || charAt(signAt) != sign) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((charAt(signAt - word.length() + i) | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The same field with another value, which its source does not have.
    Field withValue(String otherValue) {
        return meaning == null
                ? new Field(name, otherValue, otherValue, Names.NONE, span())
                : new Field(name, span(), 0, 0, meaning, otherValue);
    }

    /// The same field under another name.
    public Field named(String otherName) {
        if (name.equals(otherName)) {
            return this;
        }
        return meaning == null
                ? new Field(otherName, value(), text(), names(), span())
                : new Field(otherName, span(), valueStart, valueEnd, meaning, value);
    }

    @Override
    public String toString() {
        return name + " = {" + value() + "}";
    }
}
