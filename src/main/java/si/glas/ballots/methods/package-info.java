/** How ranked, approved and scored ballots are counted: exactly, step by step, for anybody to do again. */
@NamedInterface("methods")
@NullMarked
package si.glas.ballots.methods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
