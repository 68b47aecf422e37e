package bib.csl;

import bib.richtext.RichText;
import java.util.List;

/// What a processor made: structure, never a string.
///
/// @param bibliography in order; an item that the style prints nothing for is not in it, and a warning says so
/// @param citations    one for each citation asked for, in the same order
/// @param layout       how the style wants the bibliography set
/// @param warnings     for a person, one line each
public record Rendered(
        List<RenderedEntry> bibliography, List<RichText> citations, Layout layout, List<String> warnings) {
    public Rendered {
        bibliography = List.copyOf(bibliography);
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
    }

    /// The same, with nothing in it that leads anywhere.
    public Rendered withoutLinks() {
        List<RenderedEntry> plain = bibliography.stream()
                .map(entry -> new RenderedEntry(entry.id(), entry.content().withoutLinks()))
                .toList();
        List<RichText> cites = citations.stream().map(RichText::withoutLinks).toList();
        return new Rendered(plain, cites, layout, warnings);
    }

    /// One entry of the bibliography.
    ///
    /// @param id the item's id
    public record RenderedEntry(String id, RichText content) {}

    /// Where the second field of an entry stands (`second-field-align`).
    public enum SecondFieldAlign {
        NONE,
        FLUSH,
        MARGIN
    }

    /// How the style wants the bibliography set (CSL 1.0.2, "Whitespace").
    ///
    /// @param entrySpacing lines between entries
    /// @param lineSpacing  line height in lines
    public record Layout(boolean hangingIndent, SecondFieldAlign secondFieldAlign, int entrySpacing, int lineSpacing) {
        public static final Layout PLAIN = new Layout(false, SecondFieldAlign.NONE, 1, 1);
    }
}
