/** The inbox, the pages of tasks, and what somebody has done. */
@NullMarked
package si.glas.tasks.web;

import org.jspecify.annotations.NullMarked;
