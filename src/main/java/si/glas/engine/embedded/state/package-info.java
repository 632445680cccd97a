/** The engine's state in memory: a cache of the log, rebuilt from a snapshot and the records after it. */
@NullMarked
package si.glas.engine.embedded.state;

import org.jspecify.annotations.NullMarked;
