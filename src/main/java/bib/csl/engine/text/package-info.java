/// Text on its way to a page: pieces with affixes, punctuation that meets, case, inline markup. Under `bib.csl.engine`.
@NullMarked
package bib.csl.engine.text;

import org.jspecify.annotations.NullMarked;
