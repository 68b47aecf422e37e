/// Other programs' formats in and out, over entries in biblatex's words; the only room that knows YAML's library.
/// Floor 3.
@NullMarked
package bib.io;

import org.jspecify.annotations.NullMarked;
