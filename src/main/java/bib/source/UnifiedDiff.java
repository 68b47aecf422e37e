package bib.source;

import java.util.ArrayList;
import java.util.List;

/// Edits as a unified diff (GNU diffutils, "Detailed Description of Unified Format"), three lines of context.
///
/// Lines end at `\n`; a `\r` before it is part of the line.
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final Text text;
    private final StringBuilder out = new StringBuilder();
    private int lineSeen;
    private int offsetSeen;
    private int shift;

    /// Lines that change.
    ///
    /// @param line   the first of them, from 0
    /// @param start  where it begins in the text
    /// @param end    where the last of them ends
    private record Change(int line, int start, int end, List<String> before, List<String> after) {}

    private UnifiedDiff(Text text) {
        this.text = text;
    }

    /// The diff of a source and what the edits make of it; empty where they change nothing.
    public static String of(Source source, List<TextEdit> edits) {
        UnifiedDiff diff = new UnifiedDiff(source.characters());
        List<Change> changes = diff.changes(TextEdits.inOrder(source, edits));
        int from = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (i + 1 == changes.size() || diff.areApart(changes.get(i), changes.get(i + 1))) {
                diff.hunk(changes.subList(from, i + 1));
                from = i + 1;
            }
        }
        return diff.out.isEmpty() ? "" : "--- " + source.name() + "\n+++ " + source.name() + "\n" + diff.out;
    }

    private List<Change> changes(List<TextEdit> edits) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        while (i < edits.size()) {
            int start = lineStart(edits.get(i).span().start());
            int end = lineEnd(edits.get(i).span().end());
            StringBuilder after = new StringBuilder();
            int at = start;
            do {
                TextEdit edit = edits.get(i++);
                after.append(text, at, edit.span().start()).append(edit.replacement());
                at = edit.span().end();
                end = lineEnd(at);
            } while (i < edits.size() && (edits.get(i).span().start() < end || end == text.length()));
            after.append(text, at, end);
            add(start, end, after.toString(), changes);
        }
        return changes;
    }

    /// The lines that differ: what is the same at both ends is left out.
    private void add(int start, int end, String replaced, List<Change> changes) {
        List<String> before = lines(text.substring(start, end));
        List<String> after = lines(replaced);
        for (LineDiff.Part part : LineDiff.of(before, after)) {
            int from = start + length(before.subList(0, part.from()));
            List<String> old = before.subList(part.from(), part.to());
            changes.add(new Change(line(from), from, from + length(old), old, part.lines()));
        }
    }

    private static int length(List<String> lines) {
        int length = 0;
        for (String line : lines) {
            length += line.length();
        }
        return length;
    }

    /// Lines with their ends.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /// How many lines end before an offset. Offsets are asked for in ascending order.
    private int line(int offset) {
        for (; offsetSeen < offset; offsetSeen++) {
            lineSeen += text.charAt(offsetSeen) == '\n' ? 1 : 0;
        }
        return lineSeen;
    }

    private boolean areApart(Change first, Change second) {
        return second.line() - (first.line() + first.before().size()) > 2 * CONTEXT;
    }

    private void hunk(List<Change> changes) {
        Change first = changes.getFirst();
        Change last = changes.getLast();
        int start = first.start();
        for (int i = 0; i < CONTEXT && start > 0; i++) {
            start = lineStart(start - 1);
        }
        int end = last.end();
        for (int i = 0; i < CONTEXT && end < text.length(); i++) {
            end = lineEnd(end);
        }
        StringBuilder body = new StringBuilder();
        int at = start;
        int added = 0;
        int removed = 0;
        for (Change change : changes) {
            lines(text.substring(at, change.start())).forEach(line -> append(body, ' ', line));
            change.before().forEach(line -> append(body, '-', line));
            change.after().forEach(line -> append(body, '+', line));
            added += change.after().size();
            removed += change.before().size();
            at = change.end();
        }
        List<String> tail = lines(text.substring(at, end));
        tail.forEach(line -> append(body, ' ', line));
        int line = first.line() - lines(text.substring(start, first.start())).size();
        int count = lines(text.substring(start, end)).size();
        int newCount = count + added - removed;
        out.append("@@ -").append(range(line, count)).append(" +").append(range(line + shift, newCount));
        out.append(" @@\n").append(body);
        shift += added - removed;
    }

    /// A range that is empty names the line before it.
    private static String range(int line, int count) {
        return (count == 0 ? line : line + 1) + "," + count;
    }

    private static void append(StringBuilder body, char sign, String line) {
        body.append(sign).append(line);
        if (!line.endsWith("\n")) {
            body.append("\n\\ No newline at end of file\n");
        }
    }
}
