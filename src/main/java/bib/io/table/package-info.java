/// Formats by tables of tags: which tag holds which field, both ways.
@NullMarked
package bib.io.table;

import org.jspecify.annotations.NullMarked;
