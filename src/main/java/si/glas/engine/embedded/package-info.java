/** Camunda 8 inside this program: its official engine, its log in PostgreSQL, its REST API on loopback. */
@NullMarked
package si.glas.engine.embedded;

import org.jspecify.annotations.NullMarked;
