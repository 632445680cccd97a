/** A room that others may know if they are allowed to. */
@NullMarked
package planted.modules.cellar;

import org.jspecify.annotations.NullMarked;
