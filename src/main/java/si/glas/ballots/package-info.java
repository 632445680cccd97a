/** Rule sets, rolls, the ballot box and counting: how the network decides. */
@ApplicationModule(
        displayName = "Ballots",
        allowedDependencies = {
            "kernel",
            "language",
            "texts",
            "chronicle",
            "notices",
            "people",
            "timetable",
            "tasks",
            "forms",
            "positions",
            "engine"
        })
@NullMarked
package si.glas.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
