/// What a format is, and what formats of every family are made of: entries in biblatex's words on their way in and
/// out, and what is lost on it.
@NullMarked
package bib.io.format;

import org.jspecify.annotations.NullMarked;
