/** Counts told step by step, in the language of the reader. */
@NullMarked
package si.glas.ballots.explained;

import org.jspecify.annotations.NullMarked;
