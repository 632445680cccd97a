/** One workflow engine in a JVM of its own, which works and measures as the benchmark tells it. */
@NullMarked
package si.glas.bench.contestant;

import org.jspecify.annotations.NullMarked;
