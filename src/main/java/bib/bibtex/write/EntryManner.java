package bib.bibtex.write;

import bib.latex.Chars;
import java.util.function.Supplier;

/// How an entry is laid out, so that what is added to it looks like the rest.
///
/// @param opening    what stands between key and first field
/// @param separator  what stands between two fields, the comma included
/// @param closing    what stands between the last field and the closing delimiter
/// @param nameEnd    the column at which names end, where they are set flush right; else -1
/// @param equals     what stands before `=`
/// @param value      what stands after `=`
/// @param quoted     whether values stand in quotes
/// @param bareNumber whether numbers stand without delimiters
/// @param longest    the length of the longest name that the columns have room for
record EntryManner(
        String opening,
        String separator,
        String closing,
        int nameEnd,
        Column equals,
        Column value,
        boolean quoted,
        boolean bareNumber,
        LetterCase names,
        LetterCase types,
        int longest) {
    /// What stands before a sign: always the same, or as many spaces as bring it to a column.
    ///
    /// @param column from 0; -1 where signs are not aligned
    /// @param snug   whether the column is as far left as the longest name lets it be
    record Column(String gap, int column, boolean snug) {
        String before(int at) {
            return column < 0 ? gap : " ".repeat(Math.max(1, column - at));
        }

        private Column moved(int by) {
            return snug && column >= 0 ? new Column(gap, column + by, true) : this;
        }
    }

    static final Column SPACE = new Column(" ", -1, false);

    /// The manner of an entry; where it does not show, that of `otherwise`.
    static EntryManner of(EntryText entry, Supplier<EntryManner> otherwise) {
        return entry.fields().isEmpty() ? otherwise.get() : new MannerReader(entry, otherwise).read();
    }

    /// Two spaces of indentation, braces, a comma after the last field.
    ///
    /// @param lineEnd as `\n`
    static EntryManner usual(String lineEnd) {
        String gap = "," + lineEnd + "  ";
        LetterCase lower = LetterCase.LOWER;
        return new EntryManner(gap, gap, "," + lineEnd, -1, SPACE, SPACE, false, false, lower, lower, 0);
    }

    /// The manner for an entry of its own, whose columns follow its own longest name.
    EntryManner fitting(int newLongest) {
        int by = newLongest - longest;
        return new EntryManner(
                opening,
                separator,
                closing,
                nameEnd,
                equals.moved(by),
                value.moved(by),
                quoted,
                bareNumber,
                names,
                types,
                newLongest);
    }

    /// A field as it is written after this separator.
    ///
    /// @param name     in lower case
    /// @param content  the value's text
    /// @param isSource whether that is how it is to be written, as a macro
    String field(String gap, String name, String content, boolean isSource) {
        String written = names.apply(name);
        int line = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1;
        boolean ownLine = line > 0;
        String before = gap;
        if (ownLine && nameEnd >= 0) {
            int missing = nameEnd - written.length() - (gap.length() - line);
            before =
                    missing >= 0 ? gap + " ".repeat(missing) : gap.substring(0, Math.max(line, gap.length() + missing));
        }
        int at = before.length() - line + written.length();
        String first = ownLine ? equals.before(at) : equals.column() < 0 ? equals.gap() : " ";
        String second = ownLine ? value.before(at + first.length() + 1) : value.column() < 0 ? value.gap() : " ";
        return before + written + first + "=" + second + (isSource ? content : delimited(content));
    }

    /// A value in this manner's delimiters; in braces where quotes would not hold it.
    String delimited(String content) {
        if (bareNumber && Chars.isDigits(content)) {
            return content;
        }
        return quoted && ValueText.fitsQuotes(content) ? '"' + content + '"' : '{' + content + '}';
    }
}
