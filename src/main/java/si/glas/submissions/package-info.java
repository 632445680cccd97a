/** Decision-makers, what is submitted to them and by which way, the evidence, and what came of it. */
@ApplicationModule(
        displayName = "Submissions",
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
            "positions",
            "ballots",
            "ballots :: rules",
            "engine"
        })
@NullMarked
package si.glas.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
