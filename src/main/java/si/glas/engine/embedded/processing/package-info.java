/** The engine's stream processor: takes commands, answers when their outcome is durable. */
@NullMarked
package si.glas.engine.embedded.processing;

import org.jspecify.annotations.NullMarked;
