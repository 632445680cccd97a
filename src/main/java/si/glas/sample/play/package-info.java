/** Lets the people of the sample network act, through the same use cases as everybody, while time flies. */
@NullMarked
package si.glas.sample.play;

import org.jspecify.annotations.NullMarked;
