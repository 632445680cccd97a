/** The room's part in the processes {@code position} and {@code draft}. */
@NullMarked
package si.glas.positions.process;

import org.jspecify.annotations.NullMarked;
