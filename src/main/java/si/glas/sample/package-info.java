/** The sample network: invented people and a history of theirs, played in fast motion when Glas first starts by itself. */
@ApplicationModule(
        displayName = "Sample network",
        allowedDependencies = {
            "kernel",
            "database",
            "language",
            "texts",
            "forms",
            "people",
            "timetable",
            "tasks",
            "positions",
            "review",
            "ballots",
            "submissions",
            "engine"
        })
@NullMarked
package si.glas.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
