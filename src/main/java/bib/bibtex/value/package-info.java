/// What the values of fields say: names, dates, pages, text. Under `bib.bibtex`.
@NullMarked
package bib.bibtex.value;

import org.jspecify.annotations.NullMarked;
