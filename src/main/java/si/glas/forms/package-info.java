/** Camunda forms, rendered on the server and validated from the same schema. */
@ApplicationModule(displayName = "Forms", allowedDependencies = "kernel")
@NullMarked
package si.glas.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
