/// Changes to a library, as edits of the sources it was read from. Floor 3.
@NullMarked
package bib.edit;

import org.jspecify.annotations.NullMarked;
