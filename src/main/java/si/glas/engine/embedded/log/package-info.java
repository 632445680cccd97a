/** The engine's record log in PostgreSQL: appended in group commits, read back block by block. */
@NullMarked
package si.glas.engine.embedded.log;

import org.jspecify.annotations.NullMarked;
