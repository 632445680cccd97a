/** The pages of positions: reading, writing, comparing, starting and withdrawing. */
@NullMarked
package si.glas.positions.web;

import org.jspecify.annotations.NullMarked;
