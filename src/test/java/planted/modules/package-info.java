/** Two rooms, one of which looks where it must not. */
@NullMarked
package planted.modules;

import org.jspecify.annotations.NullMarked;
