/// The commands of the command line: options, streams, results. On the rooms under it. Floor 4.
@NullMarked
package bib.cli;

import org.jspecify.annotations.NullMarked;
