/** Pages that break the rules. */
@NullMarked
package planted.house.ballots.web;

import org.jspecify.annotations.NullMarked;
