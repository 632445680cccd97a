/** The pages of the coordinator's room. */
@NullMarked
package si.glas.oversight.web;

import org.jspecify.annotations.NullMarked;
