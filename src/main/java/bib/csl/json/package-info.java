/// CSL-JSON in and out. On `bib.csl.mapping`.
@NullMarked
package bib.csl.json;

import org.jspecify.annotations.NullMarked;
