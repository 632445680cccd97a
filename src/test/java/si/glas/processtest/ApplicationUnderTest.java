package si.glas.processtest;

import com.zaxxer.hikari.HikariDataSource;
import io.camunda.client.CredentialsProvider;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import si.glas.database.TestDatabase;
import si.glas.engine.EngineConnection;

/** Lets the program work with the engine under test and with its clock, as it would work with a cluster. */
record ApplicationUnderTest(Class<?> testClass) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        EngineUnderTest engine = EnginesUnderTest.of(testClass);
        PGSimpleDataSource database = (PGSimpleDataSource) ((HikariDataSource) TestDatabase.create()).getDataSource();
        TestPropertyValues.of(
                        "camunda.client.rest-address=" + engine.restAddress(),
                        "spring.datasource.url=" + database.getUrl(),
                        "spring.datasource.username=" + database.getUser(),
                        "spring.datasource.password=" + database.getPassword())
                .applyTo(context);
        BeanDefinitionRegistry beans = (BeanDefinitionRegistry) context.getBeanFactory();
        prefer(beans, EngineConnection.class, () -> new Connection(engine.restAddress(), engine.credentials()));
        prefer(beans, InstantSource.class, engine::clock);
    }

    private static <T> void prefer(BeanDefinitionRegistry beans, Class<T> type, Supplier<T> bean) {
        RootBeanDefinition definition = new RootBeanDefinition(type, bean);
        definition.setPrimary(true);
        beans.registerBeanDefinition(type.getSimpleName() + "UnderTest", definition);
    }

    private record Connection(URI restAddress, CredentialsProvider credentials) implements EngineConnection {

        @Override
        public Kind kind() {
            return Kind.CLUSTER;
        }
    }
}
