/// What is wrong or doubtful in a library, and how to mend it. Floor 3.
@NullMarked
package bib.check;

import org.jspecify.annotations.NullMarked;
