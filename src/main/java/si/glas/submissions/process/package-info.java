/** How submissions take part in the processes: their workers, their tasks, and what the processes are told. */
@NullMarked
package si.glas.submissions.process;

import org.jspecify.annotations.NullMarked;
