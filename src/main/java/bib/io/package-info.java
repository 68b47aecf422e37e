/// Other programs' formats in and out, over entries in biblatex's words: all of them, and which one a text is in. On
/// the rooms of their families. Floor 3.
@NullMarked
package bib.io;

import org.jspecify.annotations.NullMarked;
