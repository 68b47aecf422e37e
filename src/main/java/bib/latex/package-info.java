/// LaTeX to Unicode and back, by one table: what values say, and how to say it. Floor 1.
@NullMarked
package bib.latex;

import org.jspecify.annotations.NullMarked;
