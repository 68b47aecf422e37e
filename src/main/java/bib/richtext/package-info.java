/// Formatted text as an immutable tree that knows whose name its characters are. Floor 0.
@NullMarked
package bib.richtext;

import org.jspecify.annotations.NullMarked;
