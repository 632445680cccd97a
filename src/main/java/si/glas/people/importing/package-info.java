/** Members from a list in a CSV file: looked at first, then taken in whole or not at all. */
@NullMarked
package si.glas.people.importing;

import org.jspecify.annotations.NullMarked;
