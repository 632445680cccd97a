package si.glas.engine;

import org.jspecify.annotations.Nullable;

/**
 * Works on the jobs of one {@linkplain JobType type}: service tasks, execution listeners and task listeners alike.
 *
 * <p>A job arrives <em>at least</em> once: when Glas dies after the work and before the engine has heard of it, the same
 * job comes again. What a handler does must therefore be a no-op when it is repeated.
 *
 * @param <V> a record of the variables that the handler reads; no others are fetched
 * @param <R> a record of the variables that the handler sets, {@link Void} for none, or a {@link TaskListenerResult}
 */
@FunctionalInterface
public interface JobHandler<V extends Record, R> {

    /**
     * Does the work.
     *
     * @return the new variables or the listener's answer; {@code null} only if {@code R} is {@link Void}
     * @throws si.glas.kernel.BusinessRefusal to raise the BPMN error of its code
     * @throws Exception any other failure: the job is retried after a while as often as the model says, then it becomes an
     *     incident
     */
    @Nullable R handle(V variables, Job job) throws Exception;
}
