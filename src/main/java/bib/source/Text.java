package bib.source;

/// A text in an array, for what reads all of it: before a run has compiled anything, and in a run that compiles simply,
/// an array is read several times as fast as a [String].
///
/// Offsets are UTF-16 code units from 0, inside the text.
public final class Text implements CharSequence {
    private final char[] chars;
    private final int length;

    /// @param chars  belong to the text from then on; it is their beginning
    /// @param length how many of them it is
    Text(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    public static Text of(String text) {
        return new Text(text.toCharArray(), text.length());
    }

    /// The array, of which the first [#length] characters are the text. To be read only.
    public char[] array() {
        return chars;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public int length() {
        return length;
    }

    public String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    /// The first place of a character from `from` on; -1 where it does not stand there.
    public int indexOf(char c, int from) {
        return indexOf(c, from, length);
    }

    /// The first place of a character from `from` on and before `end`; -1 where it does not stand there.
    public int indexOf(char c, int from, int end) {
        for (int i = from; i < end; i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /// Whether there is nothing but white space in it.
    public boolean isBlank() {
        int at = 0;
        while (at < length && Character.isWhitespace(chars[at])) {
            at++;
        }
        return at == length;
    }

    /// Whether a word stands at a place.
    public boolean startsWith(String word, int at) {
        if (at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The whole as one string: a copy.
    @Override
    public String toString() {
        return substring(0, length);
    }
}
