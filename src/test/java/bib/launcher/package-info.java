/// Tests of `bib`, the shell script that finds a JDK, builds, and starts the program.
@NullMarked
package bib.launcher;

import org.jspecify.annotations.NullMarked;
