/** Campaigns, positions, their immutable versions and numbered demands: what the network says. */
@ApplicationModule(
        displayName = "Positions",
        allowedDependencies = {
            "kernel",
            "language",
            "texts",
            "documents",
            "chronicle",
            "notices",
            "people",
            "timetable",
            "tasks",
            "forms",
            "engine"
        })
@NullMarked
package si.glas.positions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
