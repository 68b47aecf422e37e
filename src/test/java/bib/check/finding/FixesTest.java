package bib.check.finding;

import static org.assertj.core.api.Assertions.assertThat;

import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which fixes of several findings are done together.
final class FixesTest {
    @Test
    void aFixIsTakenWholeOrNotAtAll() {
        Source source = new Source("refs.bib", "0123456789");
        Finding first = finding(source, new TextEdit(new Span(source, 2, 4), "a"));
        Finding overlapping =
                finding(source, new TextEdit(new Span(source, 8, 9), "x"), new TextEdit(new Span(source, 3, 5), "b"));
        Finding apart = finding(source, new TextEdit(new Span(source, 5, 6), "c"));
        Fixes fixes = Fixes.of(List.of(first, overlapping, apart, first));
        assertThat(fixes.edits()).extracting(TextEdit::replacement).containsExactly("a", "c");
        assertThat(fixes.mended()).isEqualTo(3);
    }

    /// To mend a word is not worth an entry.
    @ParameterizedTest
    @ValueSource(
            strings = {"On{e", "One}", "$1", "\\", "\\unheardof x", "One}, } @misc{c, note = {", "One}, title = {"})
    void theFixesOfAnEntryThatTheyWouldDamageAreLeft(String replacement) {
        Source source = new Source("refs.bib", "@misc{a, title = {One}}\n@misc{b, title = {Two}}");
        Finding harmful = finding(source, replaced(source, "One", replacement));
        Finding harmless = finding(source, replaced(source, "Two", "2"));
        Fixes fixes = Fixes.of(
                List.of(harmful, harmless), Subject.read(List.of(source)).library());
        assertThat(fixes.edits()).extracting(TextEdit::replacement).containsExactly("2");
        assertThat(fixes.mended()).isEqualTo(1);
        assertThat(fixes.harmful()).isEqualTo(1);
    }

    private static TextEdit replaced(Source source, String text, String replacement) {
        int start = source.text().indexOf(text);
        return new TextEdit(new Span(source, start, start + text.length()), replacement);
    }

    private static Finding finding(Source source, TextEdit... edits) {
        return new Finding("doi", Diagnostic.warning(new Span(source, 0, 0), "m", ""), List.of(edits));
    }
}
