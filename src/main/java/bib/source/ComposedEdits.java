package bib.source;

import java.util.ArrayList;
import java.util.List;

/// Two lists of edits, of which the second is for what the first makes of a source, as one list for the source.
///
/// Places are counted in the text between the two. What touches there becomes one edit.
public final class ComposedEdits {
    private final Source source;
    private final Source middle;
    private final List<TextEdit> first;
    private final List<TextEdit> second;
    private final List<TextEdit> composed = new ArrayList<>();
    private int nextFirst;
    private int nextSecond;
    /// How much further on the text that stays is in the middle than in the source.
    private int shift;

    private ComposedEdits(Source source, List<TextEdit> first, Source middle, List<TextEdit> second) {
        this.source = source;
        this.middle = middle;
        this.first = TextEdits.inOrder(source, first);
        this.second = TextEdits.inOrder(middle, second);
    }

    /// @param first  of any sources; those of the source count
    /// @param middle what they make of it
    /// @param second of any sources; those of the middle count
    /// @throws IllegalArgumentException where two edits of one list overlap
    public static List<TextEdit> of(Source source, List<TextEdit> first, Source middle, List<TextEdit> second) {
        ComposedEdits edits = new ComposedEdits(source, first, middle, second);
        while (edits.hasNext()) {
            edits.compose();
        }
        return edits.composed;
    }

    private boolean hasNext() {
        return nextFirst < first.size() || nextSecond < second.size();
    }

    /// Where the next edit of the first list begins; beyond the end where there is none.
    private int firstStart() {
        return nextFirst < first.size() ? first.get(nextFirst).span().start() + shift : Integer.MAX_VALUE;
    }

    private int secondStart() {
        return nextSecond < second.size() ? second.get(nextSecond).span().start() : Integer.MAX_VALUE;
    }

    /// Takes the next edit, and all that touch it or each other.
    private void compose() {
        int before = shift;
        int start = Math.min(firstStart(), secondStart());
        int end = start;
        int written = start;
        StringBuilder text = new StringBuilder();
        while (Math.min(firstStart(), secondStart()) <= end) {
            if (firstStart() <= end) {
                int at = firstStart();
                TextEdit edit = first.get(nextFirst++);
                end = Math.max(end, at + edit.replacement().length());
                shift += edit.replacement().length()
                        - (edit.span().end() - edit.span().start());
            } else {
                TextEdit edit = second.get(nextSecond++);
                text.append(middle.text(), written, edit.span().start()).append(edit.replacement());
                written = edit.span().end();
                end = Math.max(end, written);
            }
        }
        text.append(middle.text(), written, end);
        composed.add(new TextEdit(new Span(source, start - before, end - shift), text.toString()));
    }
}
