/** The append-only, hash-chained record of everything that was done, by whom and why. */
@ApplicationModule(
        displayName = "Chronicle",
        allowedDependencies = {"kernel", "language"})
@NullMarked
package si.glas.chronicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
