/** What ballots cost: votes by many at once, and ballots of many voters. */
@NullMarked
package si.glas.bench.ballots;

import org.jspecify.annotations.NullMarked;
