package bib.edit;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.bibtex.write.EntryEditor;
import bib.csl.Item;
import bib.csl.mapping.ItemMapping;
import bib.entry.Entry;
import bib.entry.Inheritance;
import bib.source.BibException;
import bib.source.Source;
import bib.source.TextEdits;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the file and the style: it says the same, a second time changes nothing, and what was not read whole keeps
/// its bytes.
final class FormatPropertyTest {
    private static String set(String text, FormatSettings settings) {
        Source source = new Source("a.bib", text);
        return TextEdits.apply(source, FormatFile.apply(source, settings).edits());
    }

    private static List<Entry> entries(String text) {
        return Inheritance.resolve(BibtexReader.read(new Source("a.bib", text)).library())
                .library()
                .entries();
    }

    private static List<Item> items(String text) {
        return entries(text).stream().map(ItemMapping::toItem).toList();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFileSaysTheSame(@ForAll("files") String text, @ForAll("styles") FormatSettings style) {
        String after = set(text, style);
        assertThat(items(after)).as(after).containsExactlyInAnyOrderElementsOf(items(text));
        if (style.sort().equals(FormatSettings.FILE)) {
            assertThat(items(after)).as(after).isEqualTo(items(text));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aSecondTimeChangesNothing(@ForAll("files") String text, @ForAll("styles") FormatSettings style) {
        String once = set(text, style);
        assertThat(set(once, style)).isEqualTo(once);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatWasNotReadWholeKeepsItsBytes(@ForAll("files") String text, @ForAll("styles") FormatSettings style) {
        String after = set(text, style);
        for (Entry entry : entries(text)) {
            if (!isWhole(entry)) {
                assertThat(after).contains(entry.span().text());
            }
        }
    }

    /// Nothing but the blanks between words of comments, and their places, may change.
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noCommentIsLost(@ForAll("files") String text, @ForAll("styles") FormatSettings style) {
        String after = set(text, style);
        for (String line : text.split("\\R")) {
            if (line.startsWith("% ")) {
                assertThat(after).contains(line.stripTrailing());
            }
        }
    }

    private static boolean isWhole(Entry entry) {
        try {
            EntryEditor.requireWhole(entry);
            return true;
        } catch (BibException _) {
            return false;
        }
    }

    @Provide
    Arbitrary<FormatSettings> styles() {
        return MessyFiles.styles();
    }

    @Provide
    Arbitrary<String> files() {
        return MessyFiles.files();
    }
}
