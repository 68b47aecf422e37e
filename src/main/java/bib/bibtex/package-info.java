/// Reading BibTeX and biblatex text: bytes to blocks, blocks to entries. Floor 2.
@NullMarked
package bib.bibtex;

import org.jspecify.annotations.NullMarked;
