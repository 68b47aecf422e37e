package bib.output;

import bib.richtext.RichText;
import java.util.List;
import java.util.Optional;

/// What is to be written: sections of entries, each entry rich text.
///
/// @param lang the language as CSL writes it, as `en-US`
public record Document(String title, String lang, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /// A run of entries under a heading.
    ///
    /// @param title  the heading; empty where there is none
    /// @param legend the line that explains the marks in use; empty where there is none
    public record Section(String title, Layout layout, List<Block> blocks, Optional<RichText> legend) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// One entry.
    ///
    /// @param id    the entry's key
    /// @param label the number the list gives it, as `17.`, or empty; what a style puts in the margin is in
    // `content`
    public record Block(String id, String label, RichText content) {}

    /// How the entries of a section are set.
    ///
    /// @param bulleted      whether each entry has a bullet instead of a number
    /// @param descending    whether the labels count down
    /// @param hangingIndent whether lines after the first are indented
    /// @param entrySpacing  lines between entries
    /// @param lineSpacing   line height in lines
    public record Layout(
            boolean bulleted, boolean descending, boolean hangingIndent, int entrySpacing, int lineSpacing) {}
}
