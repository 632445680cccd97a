/** How long it takes to count a million ranked ballots. */
@NullMarked
package si.glas.bench.counting;

import org.jspecify.annotations.NullMarked;
