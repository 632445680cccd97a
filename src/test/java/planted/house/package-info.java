/** A house that breaks every rule of the architecture once. */
@NullMarked
package planted.house;

import org.jspecify.annotations.NullMarked;
