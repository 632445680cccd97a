/** Documents: accessible PDF that archives accept, and what an uploaded file really is. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel"})
@NullMarked
package si.glas.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
