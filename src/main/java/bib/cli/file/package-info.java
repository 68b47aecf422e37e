/// Writing files whole or not at all, and what takes a write back. Knows nothing of commands.
@NullMarked
package bib.cli.file;

import org.jspecify.annotations.NullMarked;
