/// Styles and locales: finding, reading and listing them. On `bib.csl`.
@NullMarked
package bib.csl.styles;

import org.jspecify.annotations.NullMarked;
