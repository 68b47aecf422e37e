/// The CSL standard: items, styles, locales, citations and what a processor makes of them. Floor 2.
@NullMarked
package bib.csl;

import org.jspecify.annotations.NullMarked;
