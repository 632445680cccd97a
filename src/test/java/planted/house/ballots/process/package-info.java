/** Workers that break the rules. */
@NullMarked
package planted.house.ballots.process;

import org.jspecify.annotations.NullMarked;
