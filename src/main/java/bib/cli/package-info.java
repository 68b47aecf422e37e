/// The command line: options, streams, exit codes. Floor 4.
@NullMarked
package bib.cli;

import org.jspecify.annotations.NullMarked;
