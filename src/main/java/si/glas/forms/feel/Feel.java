package si.glas.forms.feel;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Evaluates expressions.
 *
 * <p>As FEEL demands, what cannot be evaluated is null: a name that nobody gave, a text compared with a number. Since that
 * may depend on what somebody typed, it must not break the form; but the log says it, once for each expression, because it
 * may as well be a slip of the form's author. Values do not get into the log.
 */
public final class Feel {

    private static final Logger log = LoggerFactory.getLogger(Feel.class);

    private final Set<String> reported;
    /** Made with the first expression, since most forms have none and it costs more than all the rest of a form. */
    private final SingletonSupplier<FeelEngineApi> engine;

    private Feel(ZonedDateTime now, Set<String> reported) {
        this.reported = reported;
        this.engine = SingletonSupplier.of(() -> FeelEngineBuilder.forJava()
                .withCustomValueMapper(new ExactNumbers())
                .withClock(() -> now)
                .build());
    }

    /** @param now for {@code now()} and {@code today()}: it stands still, so that an expression answers the same twice */
    public static Feel at(ZonedDateTime now) {
        return new Feel(now, ConcurrentHashMap.newKeySet());
    }

    /** The same at another time, which does not report again what this one has reported. */
    public Feel later(ZonedDateTime now) {
        return new Feel(now, reported);
    }

    /** @return text, number (always {@link java.math.BigDecimal}), boolean, temporal, list, map or null */
    public @Nullable Object evaluate(Expression expression, Map<String, @Nullable Object> context) {
        EvaluationResult result = engine.obtain().evaluate(expression.parsed(), context);
        if (result.isFailure()) {
            report(expression, "cannot be evaluated on what was given");
            return null;
        }
        CollectionConverters.asJava(result.suppressedFailures()).stream()
                .filter(Feel::isMissingName)
                .forEach(failure -> report(expression, "finds less than it reads: " + failure.failureMessage()));
        return Plain.of(result.result());
    }

    /** The one failure whose message holds no value, only a name that stands in the form. */
    private static boolean isMissingName(EvaluationFailure failure) {
        return failure.failureType() == EvaluationFailureType.NO_VARIABLE_FOUND$.MODULE$;
    }

    private void report(Expression expression, String what) {
        if (reported.add(expression.place() + "|" + expression + "|" + what)) {
            log.warn("{}: the expression \"{}\" {}", expression.place(), expression, what);
        }
    }
}
