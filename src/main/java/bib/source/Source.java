package bib.source;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A named piece of text, whole in memory, that knows its lines.
///
/// Offsets are UTF-16 code units from 0; lines and columns count from 1, columns in code points.
/// Lines end at `\n`, `\r\n` or `\r`.
public final class Source {
    /// A large text is searched for line ends in parts: an array is read faster than a text.
    private static final int CHUNK = 1 << 13;

    private static final char[] NO_CHARS = {};

    private final String name;
    private final Supplier<String> content;
    private @Nullable String text;
    private char[] chars = NO_CHARS;
    private int[] lineStarts = {};
    private Mark lastColumn = new Mark(0, 0, 1);

    /// A place whose column is known: in a long line, the next column is counted from there.
    ///
    /// @param start where its line starts
    private record Mark(int start, int offset, int column) {}

    /// @param name what a message calls it: a path as the user gave it, or `-` for stdin
    public Source(String name, String text) {
        this(name, () -> text);
        this.text = text;
    }

    /// @param chars the text, where that is small; none where it is not
    Source(String name, String text, char[] chars) {
        this(name, text);
        this.chars = chars;
    }

    /// @param content the text, asked for when it is first needed
    public Source(String name, Supplier<String> content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = content.get();
            text = known;
        }
        return known;
    }

    /// The text in an array, for what reads all of it, to which an array is several times as fast as a text. It is at
    /// hand where a small file was read, and given away once; otherwise it is empty.
    public char[] takeChars() {
        char[] taken = chars;
        chars = NO_CHARS;
        return taken;
    }

    /// The line (from 1) in which the character at `offset` stands.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column (from 1, in code points) of the character at `offset`.
    public int column(int offset) {
        int start = starts()[line(offset) - 1];
        int place = Math.min(offset, text().length());
        Mark known = lastColumn;
        boolean near = known.start() == start && Math.abs(place - known.offset()) < place - start;
        int column = !near
                ? text().codePointCount(start, place) + 1
                : place >= known.offset()
                        ? known.column() + text().codePointCount(known.offset(), place)
                        : known.column() - text().codePointCount(place, known.offset());
        lastColumn = new Mark(start, place, column);
        return column;
    }

    /// The text of a line without its line end.
    public String lineText(int line) {
        return text().substring(starts()[line - 1], lineEnd(line)).stripTrailing();
    }

    /// The text around a place in its line, so many code units on each side at most.
    Span around(int offset, int most) {
        int line = line(offset);
        int start = Math.max(starts()[line - 1], offset - most);
        int end = Math.min(lineEnd(line), offset + most);
        boolean split = start > 0 && start < offset && Character.isLowSurrogate(text().charAt(start));
        return new Span(this, split ? start + 1 : start, Math.max(end, offset));
    }

    private int lineEnd(int line) {
        return line < starts().length ? starts()[line] : text().length();
    }

    /// The empty span at a line and column (both from 1), brought inside the text where they lie outside.
    public Span at(int line, int column) {
        int[] starts = starts();
        int start = starts[Math.clamp(line, 1, starts.length) - 1];
        int offset = start;
        for (int i = 1; i < column && offset < text().length(); i++) {
            offset += Character.charCount(text().codePointAt(offset));
        }
        return new Span(this, offset, offset);
    }

    private int[] starts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts(text());
        }
        return lineStarts;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        char[] chunk = new char[Math.min(CHUNK, text.length())];
        for (int from = 0; from < text.length(); from += chunk.length) {
            int length = Math.min(chunk.length, text.length() - from);
            text.getChars(from, from + length, chunk, 0);
            for (int i = 0; i < length; i++) {
                if (chunk[i] <= '\r' && isLineEnd(text, from + i)) {
                    starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                    starts[count++] = from + i + 1;
                }
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    @Override
    public String toString() {
        return name;
    }
}
