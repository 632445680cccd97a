/** The PostgreSQL that Glas brings along, for as long as nobody names another one. */
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
@NullMarked
package si.glas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
