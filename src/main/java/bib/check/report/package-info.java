/// The forms in which findings are printed.
@NullMarked
package bib.check.report;

import org.jspecify.annotations.NullMarked;
