/** A secret. */
@NullMarked
package planted.house.engine.embedded;

import org.jspecify.annotations.NullMarked;
