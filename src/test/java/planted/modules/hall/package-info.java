/** A room that may know no other. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package planted.modules.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
