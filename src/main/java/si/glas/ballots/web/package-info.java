/** The pages of ballots: voting, the receipt, the text that is voted on, the result. */
@NullMarked
package si.glas.ballots.web;

import org.jspecify.annotations.NullMarked;
