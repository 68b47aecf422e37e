package bib.bibtex.write;

import bib.bibtex.Piece.Kind;
import bib.bibtex.RawField;
import bib.bibtex.write.EntryManner.Column;
import bib.latex.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the manner of one entry with at least one field.
final class MannerReader {
    private static final Pattern COMMENT = Pattern.compile("(?:\\R[ \\t]*+)?[ \\t]*+%[^\\r\\n]*+");

    private final EntryText entry;
    private final Supplier<EntryManner> otherwise;
    private final int[] lineStarts;
    private final Map<String, Integer> gaps = new LinkedHashMap<>();

    MannerReader(EntryText entry, Supplier<EntryManner> otherwise) {
        this.entry = entry;
        this.otherwise = otherwise;
        this.lineStarts = lineStarts(entry.text());
    }

    EntryManner read() {
        String opening = gapBefore(0);
        boolean clean = isClean(opening);
        for (int i = 1; i < entry.fields().size(); i++) {
            String gap = gapBefore(i);
            if (isClean(gap)) {
                gaps.merge(gap, 1, Integer::sum);
            }
        }
        String separator = gaps.isEmpty() ? (clean ? opening : otherwise.get().separator()) : mostFrequent(gaps);
        String closing = entry.closing();
        boolean ends = closing.isBlank() || isClean(closing);
        List<String> names = entry.fields().stream().map(RawField::name).toList();
        return new EntryManner(
                clean ? opening : separator,
                separator,
                ends ? closing : otherwise.get().closing(),
                nameEnd(),
                equals(),
                value(),
                count(Kind.QUOTED) > count(Kind.BRACED),
                hasBareNumbers(),
                LetterCase.of(names),
                LetterCase.of(List.of(entry.block().type())),
                longest());
    }

    /// A gap without the comments in it, and without the lines that hold nothing else.
    private String gapBefore(int index) {
        String gap = entry.gapBefore(index);
        return gap.indexOf('%') < 0 ? gap : COMMENT.matcher(gap).replaceAll("");
    }

    /// The length of the longest name that is not too long for the column of the signs.
    private int longest() {
        int column = equals().column();
        int longest = 0;
        for (RawField field : entry.fields()) {
            int nameEnd = field.start() + field.name().length();
            if (column < 0 || column(nameEnd) < column) {
                longest = Math.max(longest, field.name().length());
            }
        }
        return longest;
    }

    /// Whether a gap is one comma and blanks.
    private static boolean isClean(String gap) {
        int comma = gap.indexOf(',');
        return comma >= 0
                && gap.substring(0, comma).isBlank()
                && gap.substring(comma + 1).isBlank();
    }

    private static <T> T mostFrequent(Map<T, Integer> counts) {
        Map.Entry<T, Integer> best = counts.entrySet().iterator().next();
        for (Map.Entry<T, Integer> count : counts.entrySet()) {
            best = count.getValue() > best.getValue() ? count : best;
        }
        return best.getKey();
    }

    private int column(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return offset - lineStarts[found < 0 ? -found - 2 : found];
    }

    private static int[] lineStarts(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || Chars.isLineEnd(text.charAt(at - 1)))
                .toArray();
    }

    private int nameEnd() {
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        Map<Integer, Integer> ends = new LinkedHashMap<>();
        for (RawField field : entry.fields()) {
            starts.merge(column(field.start()), 1, Integer::sum);
            ends.merge(column(field.start() + field.name().length()), 1, Integer::sum);
        }
        int start = mostFrequent(starts);
        int end = mostFrequent(ends);
        return ends.getOrDefault(end, 0) > starts.getOrDefault(start, 0) ? end : -1;
    }

    private Column equals() {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (RawField field : entry.fields()) {
            int nameEnd = field.start() + field.name().length();
            from.add(nameEnd);
            to.add(Chars.skipBlank(entry.text(), nameEnd, field.end()));
        }
        return column(from, to);
    }

    private Column value() {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (RawField field : entry.fields()) {
            int nameEnd = field.start() + field.name().length();
            int sign = Chars.skipBlank(entry.text(), nameEnd, field.end());
            boolean written = sign < field.end() && entry.text().charAt(sign) == '=';
            int valueStart = entry.valueStart(field);
            if (written && valueStart < field.end()) {
                from.add(sign + 1);
                to.add(valueStart);
            }
        }
        return from.isEmpty() ? EntryManner.SPACE : column(from, to);
    }

    /// The gaps between pairs of places: one for all, unless more of them end in one column.
    private Column column(List<Integer> from, List<Integer> to) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < from.size(); i++) {
            texts.merge(entry.text().substring(from.get(i), to.get(i)), 1, Integer::sum);
            columns.merge(column(to.get(i)), 1, Integer::sum);
        }
        String gap = mostFrequent(texts);
        int column = mostFrequent(columns);
        int same = texts.getOrDefault(gap, 0);
        int aligned = columns.getOrDefault(column, 0);
        boolean spaces = gap.chars().allMatch(c -> c == ' ');
        boolean isAligned = spaces && (aligned > same || (aligned == same && gap.length() > 1));
        boolean snug = false;
        for (int i = 0; i < from.size(); i++) {
            snug |= column(to.get(i)) == column && to.get(i) - from.get(i) <= 1;
        }
        return new Column(gap, isAligned ? column : -1, snug);
    }

    private long count(Kind kind) {
        return entry.fields().stream()
                .filter(field ->
                        field.pieces().size() == 1 && field.pieces().getFirst().kind() == kind)
                .count();
    }

    private boolean hasBareNumbers() {
        long delimited = entry.fields().stream()
                .filter(field -> field.pieces().size() == 1)
                .map(field -> field.pieces().getFirst())
                .filter(piece -> piece.kind() != Kind.NUMBER)
                .filter(piece -> Chars.isDigits(entry.text().substring(piece.start(), piece.end())))
                .count();
        return count(Kind.NUMBER) > delimited;
    }
}
