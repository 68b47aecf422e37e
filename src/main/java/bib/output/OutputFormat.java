package bib.output;

import bib.richtext.RichText;

/// Writes documents and single pieces of rich text in one format.
public interface OutputFormat {
    /// The name by which `--format` asks for it.
    String name();

    /// The usual ending of a file in this format, without the dot.
    String extension();

    /// The document as text that ends in a line end.
    ///
    /// @param standalone whether it must stand on its own (a whole HTML page, a whole LaTeX document)
    String write(Document document, boolean standalone);

    /// One piece of rich text, as a citation, without a line end at the end.
    String write(RichText text);
}
