package bib.bibtex.write;

import bib.entry.Entry;
import bib.latex.Chars;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes whole entries out of their files, with the blank lines around them. Comments stay, beside them too.
public final class EntryRemover {
    private EntryRemover() {}

    /// What to do to the sources of some entries.
    public static List<TextEdit> remove(List<Entry> entries) {
        List<Span> spans = new ArrayList<>(entries.stream().map(Entry::span).toList());
        spans.sort(Comparator.comparingInt(Span::start));
        Map<Source, Deque<Span>> bySource = new LinkedHashMap<>();
        for (Span span : spans) {
            add(withBlankLines(span), bySource.computeIfAbsent(span.source(), _ -> new ArrayDeque<>()));
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Deque<Span> ranges : bySource.values()) {
            ranges.forEach(range -> edits.add(new TextEdit(range, "")));
        }
        return edits;
    }

    /// A range that meets the one before is one with it, and at the end of the text takes the blank lines before too.
    private static void add(Span range, Deque<Span> ranges) {
        Span last = ranges.peekLast();
        if (last == null || range.start() > last.end()) {
            ranges.addLast(range);
            return;
        }
        ranges.removeLast();
        String text = range.source().text();
        boolean apart = last.start() == 0 || isBlankLine(text, last.start());
        boolean ends = range.end() == text.length() && Chars.startsLine(text, last.start());
        int start = ends && apart ? lastText(text, lineStart(text, last.start())) : last.start();
        ranges.addLast(new Span(range.source(), start, range.end()));
    }

    /// The entry's lines, where it has them for itself, and the blank lines that would be too many without it.
    private static Span withBlankLines(Span entry) {
        String text = entry.source().text();
        int length = text.length();
        int lineEnd = Chars.lineEnd(text, entry.end(), length);
        if (!Chars.startsLine(text, entry.start())
                || !text.substring(entry.end(), lineEnd).isBlank()) {
            return entry;
        }
        int start = lineStart(text, entry.start());
        int end = afterLine(text, lineEnd);
        int next = nextText(text, end);
        boolean apart = start == 0 || isBlankLine(text, start);
        if (next == length) {
            return new Span(entry.source(), apart ? lastText(text, start) : start, next);
        }
        return new Span(entry.source(), start, apart ? next : end);
    }

    private static int lineStart(String text, int offset) {
        int at = offset;
        while (at > 0 && !Chars.isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// One past the line end at a place.
    private static int afterLine(String text, int lineEnd) {
        if (lineEnd == text.length()) {
            return lineEnd;
        }
        return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    /// Whether the line before the one that begins here is blank.
    private static boolean isBlankLine(String text, int lineStart) {
        int end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
        return text.substring(lineStart(text, end), end).isBlank();
    }

    /// Where the first line from here on begins that is not blank.
    private static int nextText(String text, int lineStart) {
        int at = lineStart;
        while (at < text.length()) {
            int end = Chars.lineEnd(text, at, text.length());
            if (!text.substring(at, end).isBlank()) {
                return at;
            }
            at = afterLine(text, end);
        }
        return at;
    }

    /// One past the last line before this one that is not blank.
    private static int lastText(String text, int lineStart) {
        int at = lineStart;
        while (at > 0 && isBlankLine(text, at)) {
            at = lineStart(text, at - (text.startsWith("\r\n", at - 2) ? 2 : 1));
        }
        return at;
    }
}
