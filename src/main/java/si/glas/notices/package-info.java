/** What Glas sends people: e-mail in their language, kept in an outbox until it has left, and never sent twice. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"kernel", "language"})
@NullMarked
package si.glas.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
