/** How deadlines act in the processes: they plan and give notices, and tell the processes when they are moved. */
@NullMarked
package si.glas.timetable.process;

import org.jspecify.annotations.NullMarked;
