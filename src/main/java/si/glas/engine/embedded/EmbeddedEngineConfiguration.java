package si.glas.engine.embedded;

import io.camunda.client.CredentialsProvider;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import si.glas.engine.ConditionalOnEmbeddedEngine;
import si.glas.engine.EngineConnection;

/** Puts the engine into the program, unless the settings name a Camunda cluster. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedEngine
@EnableConfigurationProperties(EmbeddedEngineProperties.class)
class EmbeddedEngineConfiguration {

    private static final int TOKEN_BYTES = 32;

    /** Known to this process only, so that no other user of the machine can command the engine. */
    private final String token = randomToken();

    @Bean(destroyMethod = "")
    EmbeddedEngine embeddedEngine(
            DataSource dataSource, EmbeddedEngineProperties properties, ObjectProvider<InstantSource> clock) {
        return new EmbeddedEngine(dataSource, properties, clock.getIfAvailable(InstantSource::system), token);
    }

    @Bean
    EngineLifecycle embeddedEngineLifecycle(EmbeddedEngine engine) {
        return new EngineLifecycle(engine);
    }

    @Bean
    EngineConnection embeddedEngineConnection(EmbeddedEngine engine) {
        return new Connection(engine.address(), new TokenCredentials(token));
    }

    private static String randomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private record Connection(URI restAddress, CredentialsProvider credentials) implements EngineConnection {

        @Override
        public Kind kind() {
            return Kind.EMBEDDED;
        }
    }
}
