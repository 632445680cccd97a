/** Camunda's REST API v2 over the embedded engine, for the client in this program. */
@NullMarked
package si.glas.engine.embedded.rest;

import org.jspecify.annotations.NullMarked;
