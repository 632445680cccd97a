/** Members, their representatives, roles, and who is signed in. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "language", "chronicle", "notices"})
@NullMarked
package si.glas.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
