/** Pictures of processes, drawn on the server: a model as it is drawn, and how far an instance of it has got. */
@ApplicationModule(
        displayName = "Diagrams",
        allowedDependencies = {"language", "engine"})
@NullMarked
package si.glas.diagrams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
