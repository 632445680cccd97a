package si.glas.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that their mail server has refused for good, until it takes a mail for them again. */
@Component
public class Bounces {

    private final JdbcClient sql;

    Bounces(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which of these addresses bounce. */
    public Set<String> among(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        Set<String> bouncing = sql
                .sql("SELECT address FROM bouncing_address WHERE address IN (:addresses)")
                .param("addresses", addresses.stream().map(Bounces::key).toList())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> bouncing.contains(key(address)))
                .collect(Collectors.toUnmodifiableSet());
    }

    void note(String address, Instant since) {
        sql.sql("INSERT INTO bouncing_address VALUES (:address, :since) ON CONFLICT DO NOTHING")
                .param("address", key(address))
                .param("since", since)
                .update();
    }

    void clear(String address) {
        sql.sql("DELETE FROM bouncing_address WHERE address = :address")
                .param("address", key(address))
                .update();
    }

    private static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
