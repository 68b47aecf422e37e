/// Changing entries in their own manner, and setting whole files in one style. On `bib.bibtex`.
@NullMarked
package bib.bibtex.write;

import org.jspecify.annotations.NullMarked;
