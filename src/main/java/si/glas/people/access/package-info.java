/** Who is signed in, and whether they may do what they ask for. */
@NullMarked
package si.glas.people.access;

import org.jspecify.annotations.NullMarked;
