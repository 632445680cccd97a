/** The rooms around the review, played by lists and maps. */
@NullMarked
package si.glas.review.neighbours;

import org.jspecify.annotations.NullMarked;
