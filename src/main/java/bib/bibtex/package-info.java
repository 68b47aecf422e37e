/// Reading BibTeX and biblatex text, and LaTeX to Unicode. Floor 2.
@NullMarked
package bib.bibtex;

import org.jspecify.annotations.NullMarked;
