/// Settings files (TOML 1.0); the only room that knows the TOML library. Floor 1.
@NullMarked
package bib.toml;

import org.jspecify.annotations.NullMarked;
