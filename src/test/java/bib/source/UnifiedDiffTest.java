package bib.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// What `patch` can apply.
final class UnifiedDiffTest {
    private static String diff(String text, String what, String by) {
        Source source = new Source("a.bib", text);
        int start = text.indexOf(what);
        return UnifiedDiff.of(source, List.of(new TextEdit(new Span(source, start, start + what.length()), by)));
    }

    @Test
    void aChangedLineWithItsSurroundings() {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "5", "five")).isEqualTo("""
                --- a.bib
                +++ a.bib
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """);
    }

    @Test
    void anInsertedLineAloneIsNew() {
        assertThat(diff("a,\nb,\n", "b", "b,\nc")).isEqualTo("""
                --- a.bib
                +++ a.bib
                @@ -1,2 +1,3 @@
                 a,
                 b,
                +c,
                """);
    }

    @Test
    void theLastLineWithoutItsEnd() {
        assertThat(diff("a\nb", "b", "c")).isEqualTo("""
                --- a.bib
                +++ a.bib
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +c
                \\ No newline at end of file
                """);
    }

    @Test
    void anEmptyFileAndNoChange() {
        assertThat(diff("", "", "a\n")).isEqualTo("--- a.bib\n+++ a.bib\n@@ -0,0 +1,1 @@\n+a\n");
        assertThat(diff("a\n", "a", "a")).isEmpty();
    }

    @Property
    void appliedItGivesTheEditedText(
            @ForAll @StringLength(max = 60) @CharRange(from = '\n', to = '\r') String text,
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> places) {
        String letters = text.replace('\u000b', 'a').replace('\f', 'b').replace('\r', 'c');
        Source source = new Source("a", letters);
        List<TextEdit> edits = new ArrayList<>();
        int last = -1;
        for (int place : places.stream().sorted().distinct().toList()) {
            if (place < letters.length() && place > last) {
                last = Math.min(letters.length(), place + 2);
                edits.add(new TextEdit(new Span(source, place, last), place % 2 == 0 ? "x\ny" : ""));
            }
        }
        String diff = UnifiedDiff.of(source, edits);
        assertThat(Patch.apply(letters, diff)).isEqualTo(TextEdits.apply(source, edits));
    }
}
