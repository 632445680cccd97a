/** How tasks and the engine hear of each other. */
@NullMarked
package si.glas.tasks.process;

import org.jspecify.annotations.NullMarked;
