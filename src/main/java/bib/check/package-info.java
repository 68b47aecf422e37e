/// What is wrong or doubtful in a library: the checks, and the list of them. On the rooms under it. Floor 3.
@NullMarked
package bib.check;

import org.jspecify.annotations.NullMarked;
