/// JSON in and out (RFC 8259); the only room that knows the JSON library. Floor 1.
@NullMarked
package bib.json;

import org.jspecify.annotations.NullMarked;
