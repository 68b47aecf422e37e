/// What a command line is made of: the form of a command, what its options and words take, how it ends, and the scripts
/// by which shells complete it.
@NullMarked
package bib.cli.line;

import org.jspecify.annotations.NullMarked;
