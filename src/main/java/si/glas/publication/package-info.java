/** What everybody may read: the positions that the network has adopted, how it decided, and what came of them. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {"kernel", "language", "texts", "people", "chronicle", "positions", "submissions"})
@NullMarked
package si.glas.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
