/// The formats in YAML, Hayagriva and CITATION.cff; the only room that knows YAML's library.
@NullMarked
package bib.io.yaml;

import org.jspecify.annotations.NullMarked;
