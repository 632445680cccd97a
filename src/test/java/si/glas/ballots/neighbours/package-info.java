/** The rooms around the ballots, played by lists and maps. */
@NullMarked
package si.glas.ballots.neighbours;

import org.jspecify.annotations.NullMarked;
