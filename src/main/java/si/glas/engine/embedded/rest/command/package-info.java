/** The commands of Camunda's REST API v2: each request becomes one command to the engine, each answer one response. */
@NullMarked
package si.glas.engine.embedded.rest.command;

import org.jspecify.annotations.NullMarked;
