/** The room's part in the process {@code review}. */
@NullMarked
package si.glas.review.process;

import org.jspecify.annotations.NullMarked;
