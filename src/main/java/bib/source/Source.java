package bib.source;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A named piece of text, whole in memory, that knows its lines.
///
/// Offsets are UTF-16 code units from 0; lines and columns count from 1, columns in code points.
/// Lines end at `\n`, `\r\n` or `\r`.
public final class Source {
    private final String name;
    private final Supplier<String> content;
    private @Nullable String text;
    private @Nullable Text characters;
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

    /// The same; a string is made of the text when it is first asked for.
    Source(String name, Text text) {
        this(name, text::toString);
        this.characters = text;
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

    /// The text for what reads all of it. Of a file that was read it is at hand; of a string it is made.
    public Text characters() {
        Text known = characters;
        if (known == null) {
            known = Text.of(text());
            characters = known;
        }
        return known;
    }

    /// How long the text is.
    public int length() {
        Text known = characters;
        return known == null ? text().length() : known.length();
    }

    /// A stretch of the text.
    public String text(int start, int end) {
        Text known = characters;
        return known == null ? text().substring(start, end) : known.substring(start, end);
    }

    /// The character at a place.
    public char charAt(int offset) {
        Text known = characters;
        return known == null ? text().charAt(offset) : known.charAt(offset);
    }

    /// The line (from 1) in which the character at `offset` stands.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column (from 1, in code points) of the character at `offset`.
    public int column(int offset) {
        int start = starts()[line(offset) - 1];
        int place = Math.min(offset, length());
        Mark known = lastColumn;
        boolean near = known.start() == start && Math.abs(place - known.offset()) < place - start;
        int column = !near
                ? codePoints(start, place) + 1
                : place >= known.offset()
                        ? known.column() + codePoints(known.offset(), place)
                        : known.column() - codePoints(place, known.offset());
        lastColumn = new Mark(start, place, column);
        return column;
    }

    /// How many code points a stretch of the text is.
    int codePoints(int start, int end) {
        return Character.codePointCount(characters().array(), start, end - start);
    }

    /// The text of a line without its line end.
    public String lineText(int line) {
        return text(starts()[line - 1], lineEnd(line)).stripTrailing();
    }

    /// The text around a place in its line, so many code units on each side at most.
    Span around(int offset, int most) {
        int line = line(offset);
        int start = Math.max(starts()[line - 1], offset - most);
        int end = Math.min(lineEnd(line), offset + most);
        boolean split = start > 0 && start < offset && Character.isLowSurrogate(charAt(start));
        return new Span(this, split ? start + 1 : start, Math.max(end, offset));
    }

    private int lineEnd(int line) {
        return line < starts().length ? starts()[line] : length();
    }

    /// The empty span at a line and column (both from 1), brought inside the text where they lie outside.
    public Span at(int line, int column) {
        int[] starts = starts();
        int start = starts[Math.clamp(line, 1, starts.length) - 1];
        int offset = start;
        for (int i = 1; i < column && offset < length(); i++) {
            offset += Character.charCount(Character.codePointAt(characters(), offset));
        }
        return new Span(this, offset, offset);
    }

    private int[] starts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts(characters());
        }
        return lineStarts;
    }

    private static int[] findLineStarts(Text text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '\r' && isLineEnd(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(Text text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    @Override
    public String toString() {
        return name;
    }
}
