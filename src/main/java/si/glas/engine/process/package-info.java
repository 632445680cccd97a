/** The engine room's own part in the processes: it answers when the engine is checked. */
@NullMarked
package si.glas.engine.process;

import org.jspecify.annotations.NullMarked;
