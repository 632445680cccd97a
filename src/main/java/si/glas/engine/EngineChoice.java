package si.glas.engine;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Which engine the settings choose. */
final class EngineChoice {

    /** What is missing where the engine's libraries are not packaged; its name, since nothing here may need it. */
    private static final String ENGINE = "io.camunda.zeebe.engine.Engine";

    private EngineChoice() {}

    private static boolean namesCluster(Environment settings) {
        return StringUtils.hasText(settings.getProperty("camunda.client.rest-address"))
                || StringUtils.hasText(settings.getProperty("camunda.client.cloud.cluster-id"));
    }

    /** Holds if the settings name a Camunda cluster. */
    static class Cluster implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return namesCluster(context.getEnvironment());
        }
    }

    /**
     * Holds if the settings name no Camunda cluster.
     *
     * <p>Throws {@link ClusterUnusable} where the engine is not packaged: there is nothing to choose then.
     */
    static class Embedded implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            if (namesCluster(context.getEnvironment())) {
                return false;
            }
            if (!ClassUtils.isPresent(ENGINE, context.getClassLoader())) {
                throw ClusterUnusable.noneNamed();
            }
            return true;
        }
    }
}
