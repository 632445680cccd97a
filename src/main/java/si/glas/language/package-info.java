/** The languages of Glas: what it says, in the grammar of each, with its dates and its order of letters. */
@ApplicationModule(displayName = "Language", allowedDependencies = "kernel")
@NullMarked
package si.glas.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
