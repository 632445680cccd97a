/** The rooms around the submissions, played. */
@NullMarked
package si.glas.submissions.neighbours;

import org.jspecify.annotations.NullMarked;
