/** The coordinator's room: what is on its way, where it waits and for whom, and what is late. */
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "kernel",
            "language",
            "people",
            "timetable",
            "tasks",
            "positions",
            "ballots",
            "diagrams",
            "engine"
        })
@NullMarked
package si.glas.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
