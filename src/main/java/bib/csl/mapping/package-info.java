/// Entries to items and back, by one table of types and one of fields. On `bib.csl`.
@NullMarked
package bib.csl.mapping;

import org.jspecify.annotations.NullMarked;
