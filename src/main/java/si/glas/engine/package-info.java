/** The workflow engine as the rest of Glas knows it: the only holder of the Camunda client. */
@ApplicationModule(displayName = "Engine", allowedDependencies = "kernel")
@NullMarked
package si.glas.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
