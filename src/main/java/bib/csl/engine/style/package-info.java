/// CSL styles and locales as immutable trees. Under `bib.csl.engine`.
@NullMarked
package bib.csl.engine.style;

import org.jspecify.annotations.NullMarked;
