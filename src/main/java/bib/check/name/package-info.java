/// The checks of names: how a list of them is written, `et al.`, and marks in them.
@NullMarked
package bib.check.name;

import org.jspecify.annotations.NullMarked;
