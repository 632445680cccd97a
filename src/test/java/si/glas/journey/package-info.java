/** Whole ways of a position through the program, as people go them. */
@NullMarked
package si.glas.journey;

import org.jspecify.annotations.NullMarked;
