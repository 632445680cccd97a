/** Working days, plans and deadlines that can be moved and that act by themselves. */
@ApplicationModule(
        displayName = "Timetable",
        allowedDependencies = {"kernel", "language", "chronicle", "notices", "people", "engine"})
@NullMarked
package si.glas.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
