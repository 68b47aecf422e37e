/// Where text came from and what is wrong with it. Floor 0.
@NullMarked
package bib.source;

import org.jspecify.annotations.NullMarked;
