/// XML as far as the files of CSL need it, without document types and entities of its own. Floor 1.
@NullMarked
package bib.csl.xml;

import org.jspecify.annotations.NullMarked;
