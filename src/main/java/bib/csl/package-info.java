/// The CSL standard: items, styles, locales, citations and what a processor makes of them. Floor 2, on `.pack`.
@NullMarked
package bib.csl;

import org.jspecify.annotations.NullMarked;
