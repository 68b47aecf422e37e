/// What an item says, taken apart for rendering: names with their particles, dates, numbers. Under `bib.csl.engine`.
@NullMarked
package bib.csl.engine.item;

import org.jspecify.annotations.NullMarked;
