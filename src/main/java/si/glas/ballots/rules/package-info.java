/** The statute as data: by which conditions a ballot decides, and the arithmetic of the decision. */
@NamedInterface("rules")
@NullMarked
package si.glas.ballots.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
