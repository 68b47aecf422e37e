/// The [bib.csl.Processor] of our own: CSL 1.0.2, complete. Floor 3.
@NullMarked
package bib.csl.engine;

import org.jspecify.annotations.NullMarked;
