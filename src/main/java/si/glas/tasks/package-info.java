/** What waits for whom: the inbox, task forms, claiming and handing on, and the history of what somebody did. */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"kernel", "language", "chronicle", "notices", "people", "timetable", "forms", "engine"})
@NullMarked
package si.glas.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
