package si.glas.kernel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** How values of ours get into the database and out again. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    JdbcCustomConversions conversions() {
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, IdConversions.all());
    }

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(JdbcOperations jdbc) {
        return new TypedParameters(jdbc);
    }
}
