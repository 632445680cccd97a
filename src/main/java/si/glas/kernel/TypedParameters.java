package si.glas.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Takes typed ids, instants and enums as parameters of SQL, which PostgreSQL's driver does not know. */
final class TypedParameters extends NamedParameterJdbcTemplate {

    TypedParameters(JdbcOperations jdbc) {
        super(jdbc);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource parameters, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new Plain(parameters), customizer);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> values ->
                values.stream().map(TypedParameters::plain).toList();
            case null -> null;
            default -> value;
        };
    }

    private record Plain(SqlParameterSource typed) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return typed.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return plain(typed.getValue(name));
        }

        @Override
        public int getSqlType(String name) {
            return typed.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return typed.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return typed.getParameterNames();
        }
    }
}
