/** Process tests: Camunda Process Test on Glas's own engine, or on Camunda's container to see that both agree. */
@NullMarked
package si.glas.processtest;

import org.jspecify.annotations.NullMarked;
