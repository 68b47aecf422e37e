/// The query language, the seam of an index and a plain walk as its oracle. Floor 2.
@NullMarked
package bib.search;

import org.jspecify.annotations.NullMarked;
