/// Publication lists: persons, sections, numbers, marks and the legend. Floor 3.
@NullMarked
package bib.publist;

import org.jspecify.annotations.NullMarked;
