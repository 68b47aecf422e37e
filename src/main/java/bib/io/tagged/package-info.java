/// Formats whose records are tags and what they say: RIS, PubMed, EndNote's, and EndNote's tags as XML.
@NullMarked
package bib.io.tagged;

import org.jspecify.annotations.NullMarked;
