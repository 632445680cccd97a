/** All pages of the program, as everybody finds them who may. */
@NullMarked
package si.glas.pages;

import org.jspecify.annotations.NullMarked;
