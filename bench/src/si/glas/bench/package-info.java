/** Compares Glas's engine with others on one machine and one PostgreSQL, and writes what it finds into the docs. */
@NullMarked
package si.glas.bench;

import org.jspecify.annotations.NullMarked;
