package si.glas.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** A handler together with what its class says about it. */
record RegisteredHandler(String type, Class<? extends Record> variables, JobHandler<?, ?> handler) {

    static RegisteredHandler of(JobHandler<?, ?> handler) {
        Class<?> handlerClass = ClassUtils.getUserClass(handler);
        JobType type = AnnotatedElementUtils.findMergedAnnotation(handlerClass, JobType.class);
        if (type == null) {
            throw new IllegalStateException(
                    handlerClass.getName() + " handles jobs, but does not say which: annotate it with @JobType.");
        }
        Class<?> variables = ResolvableType.forClass(JobHandler.class, handlerClass)
                .getGeneric(0)
                .resolve();
        if (variables == null || !variables.isRecord()) {
            throw new IllegalStateException(
                    handlerClass.getName() + " must name a record of its variables: JobHandler<TheRecord, ...>.");
        }
        return new RegisteredHandler(type.value(), variables.asSubclass(Record.class), handler);
    }

    /** One handler for each type, or it would be left to chance who works on a job. */
    static List<RegisteredHandler> allOf(List<JobHandler<?, ?>> handlers) {
        Map<String, RegisteredHandler> byType = new TreeMap<>();
        for (JobHandler<?, ?> handler : handlers) {
            RegisteredHandler registered = of(handler);
            RegisteredHandler other = byType.put(registered.type(), registered);
            if (other != null) {
                throw new IllegalStateException(
                        "Both " + other.handler().getClass().getName() + " and "
                                + handler.getClass().getName() + " handle jobs of the type " + registered.type()
                                + ": give one of them another @JobType.");
            }
        }
        return List.copyOf(byType.values());
    }

    /** The variables to fetch; a process may hold many that are none of this handler's business. */
    List<String> variableNames() {
        return Arrays.stream(variables.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Does the work on a job whose variables are of this handler's {@linkplain #variables() record}. */
    @SuppressWarnings("unchecked")
    @Nullable Object handle(Record variables, Job job) throws Exception {
        return ((JobHandler<Record, Object>) handler).handle(variables, job);
    }
}
