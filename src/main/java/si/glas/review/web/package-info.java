/** The pages of a review: the text with what members say about it, and what the editors answer. */
@NullMarked
package si.glas.review.web;

import org.jspecify.annotations.NullMarked;
