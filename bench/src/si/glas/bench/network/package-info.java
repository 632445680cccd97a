/** A network in the whole program, and people in it who do what the benchmarks need. */
@NullMarked
package si.glas.bench.network;

import org.jspecify.annotations.NullMarked;
