/** What becomes of the engine when its process, its database or its disk fails. */
@NullMarked
package si.glas.engine.embedded.crash;

import org.jspecify.annotations.NullMarked;
