/// What a check is, what it looks at, what it finds, and how that is mended.
@NullMarked
package bib.check.finding;

import org.jspecify.annotations.NullMarked;
