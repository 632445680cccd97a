/** The network's texts: Markdown in a canonical form, its paragraphs, demands, fingerprint, and what changed in it. */
@ApplicationModule(
        displayName = "Texts",
        allowedDependencies = {"kernel"})
@NullMarked
package si.glas.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
