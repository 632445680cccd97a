/** What the log says, as tables that can be searched: written in the log's own transactions. */
@NullMarked
package si.glas.engine.embedded.projection;

import org.jspecify.annotations.NullMarked;
