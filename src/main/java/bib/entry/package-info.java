/// What a library is: entries, fields, names, dates, annotations. Immutable. Floor 1.
@NullMarked
package bib.entry;

import org.jspecify.annotations.NullMarked;
