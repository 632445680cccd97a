/** Copies of the engine's state in PostgreSQL: they keep a restart short and the log bounded. */
@NullMarked
package si.glas.engine.embedded.snapshot;

import org.jspecify.annotations.NullMarked;
