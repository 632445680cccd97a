/** The searching half of Camunda's REST API v2, over the projection's tables. */
@NullMarked
package si.glas.engine.embedded.rest.search;

import org.jspecify.annotations.NullMarked;
