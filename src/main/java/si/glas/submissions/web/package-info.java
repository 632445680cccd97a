/** Pages about decision-makers and about what is submitted to them. */
@NullMarked
package si.glas.submissions.web;

import org.jspecify.annotations.NullMarked;
