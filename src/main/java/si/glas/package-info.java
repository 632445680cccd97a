/** The rooms of Glas and the class that boots them. */
@NullMarked
package si.glas;

import org.jspecify.annotations.NullMarked;
