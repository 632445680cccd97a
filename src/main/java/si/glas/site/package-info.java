/** The frame of every page: layout, languages, security headers, error pages, and the front page. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"kernel", "language", "engine", "people"})
@NullMarked
package si.glas.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
