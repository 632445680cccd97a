package planted.house.site;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets results flow and closes nothing. */
record OpenTap(JdbcClient sql) {

    Stream<Integer> flow() {
        return sql.sql("SELECT 1").query(Integer.class).stream();
    }
}
