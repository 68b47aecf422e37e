/// BibTeX and biblatex as formats among others: the words of one in the other's.
@NullMarked
package bib.io.bibtex;

import org.jspecify.annotations.NullMarked;
