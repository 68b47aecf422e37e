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
    /// @param label the number the list gives it, as `17.`, or empty; what a style puts in the margin is in the
    /// content
    public record Block(String id, String label, RichText content) {}

    /// How the entries of a section are set.
    ///
    /// @param bulleted      whether each entry has a bullet instead of a number
    /// @param descending    whether the labels count down
    /// @param hangingIndent whether lines after the first are indented
    /// @param entrySpacing  lines between entries, from 0 to [#MOST_SPACING]; what is out of this range is drawn in
    /// @param lineSpacing   line height in lines, from 1 to [#MOST_SPACING]
    public record Layout(
            boolean bulleted, boolean descending, boolean hangingIndent, int entrySpacing, int lineSpacing) {
        /// A style's file could ask for any number of lines.
        public static final int MOST_SPACING = 9;

        public Layout {
            entrySpacing = Math.clamp(entrySpacing, 0, MOST_SPACING);
            lineSpacing = Math.clamp(lineSpacing, 1, MOST_SPACING);
        }
    }
}
