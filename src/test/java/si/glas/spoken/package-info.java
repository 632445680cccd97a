/** Checks that the program has words, in every language, for whatever it says to people. */
@NullMarked
package si.glas.spoken;

import org.jspecify.annotations.NullMarked;
