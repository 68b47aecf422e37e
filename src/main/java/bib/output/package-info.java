/// Documents of rich text written as text, HTML, Markdown, LaTeX and more. Floor 2.
@NullMarked
package bib.output;

import org.jspecify.annotations.NullMarked;
