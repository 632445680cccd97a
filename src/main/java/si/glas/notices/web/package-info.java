/** The pages on which the local inbox and notices in trouble are seen; apart, because they know who is signed in. */
@ApplicationModule(
        displayName = "Mail pages",
        allowedDependencies = {"kernel", "language", "notices", "people"})
@NullMarked
package si.glas.notices.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
