package si.glas.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import si.glas.kernel.DataDirectory;

/** Gives Spring Boot the embedded database to connect to, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@EnableConfigurationProperties(DataDirectory.class)
class EmbeddedPostgresConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(DataDirectory directory) {
        return EmbeddedPostgres.start(directory.dataDirectory());
    }

    // The connection pool is made of this bean and therefore closed before the database that it needs.
    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgres postgres) {
        return new EmbeddedPostgresConnection(postgres);
    }

    private record EmbeddedPostgresConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return postgres.url();
        }

        @Override
        public String getUsername() {
            return postgres.user();
        }

        @Override
        public String getPassword() {
            return postgres.password();
        }
    }
}
