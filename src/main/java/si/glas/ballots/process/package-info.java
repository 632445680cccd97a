/** The ballots' part in the processes: opening, counting, telling. */
@NullMarked
package si.glas.ballots.process;

import org.jspecify.annotations.NullMarked;
