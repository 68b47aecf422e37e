/// The fast index, by Lucene. Floor 3.
@NullMarked
package bib.search.lucene;

import org.jspecify.annotations.NullMarked;
