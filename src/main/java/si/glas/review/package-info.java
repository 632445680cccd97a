/** The members' round on a text: comments, amendments, support, and what the editors answer. */
@ApplicationModule(
        displayName = "Review",
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
package si.glas.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
