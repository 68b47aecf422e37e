/// The bundled styles and locales as the build packs and compiles them. Floor 1.
@NullMarked
package bib.csl.pack;

import org.jspecify.annotations.NullMarked;
