/// The [bib.csl.Processor] by citeproc-java. Floor 3.
@NullMarked
package bib.csl.citeproc;

import org.jspecify.annotations.NullMarked;
