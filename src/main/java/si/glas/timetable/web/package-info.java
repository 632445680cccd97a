/** Pages about deadlines, and how other pages show them. */
@NullMarked
package si.glas.timetable.web;

import org.jspecify.annotations.NullMarked;
