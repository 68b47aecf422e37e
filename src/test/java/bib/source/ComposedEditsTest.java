package bib.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Edits of edits: what they make of a text is what they make of it one after the other, and the rest is not touched.
final class ComposedEditsTest {
    private static final Source SOURCE = new Source("a.bib", "0123456789");

    @Property(tries = 2000)
    void oneAfterTheOtherIsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<TextEdit> first = edits(SOURCE, random, "ab");
        Source middle = new Source("a.bib", TextEdits.apply(SOURCE, first));
        List<TextEdit> second = edits(middle, random, "xyz");
        List<TextEdit> composed = ComposedEdits.of(SOURCE, first, middle, second);
        assertThat(TextEdits.apply(SOURCE, composed)).isEqualTo(TextEdits.apply(middle, second));
    }

    @Test
    void whatIsApartStaysApart() {
        TextEdit early = new TextEdit(new Span(SOURCE, 1, 2), "abc");
        Source middle = new Source("a.bib", "0abc23456789");
        TextEdit late = new TextEdit(new Span(middle, 9, 11), "x");
        TextEdit within = new TextEdit(new Span(middle, 2, 3), "y");
        assertThat(ComposedEdits.of(SOURCE, List.of(early), middle, List.of(late, within)))
                .containsExactly(
                        new TextEdit(new Span(SOURCE, 1, 2), "ayc"), new TextEdit(new Span(SOURCE, 7, 9), "x"));
    }

    /// Some edits, none of which overlap.
    private static List<TextEdit> edits(Source source, Random random, String letters) {
        List<TextEdit> edits = new ArrayList<>();
        int length = source.text().length();
        for (int at = random.nextInt(4); at <= length; at += 1 + random.nextInt(4)) {
            int end = Math.min(length, at + random.nextInt(3));
            edits.add(new TextEdit(new Span(source, at, end), letters.substring(random.nextInt(letters.length() + 1))));
            at = end;
        }
        return edits;
    }
}
