package si.glas.submissions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.language.Alphabet;
import si.glas.language.Language;

/** Decision-makers as the list of them shows them. */
@Component
public class AddresseeSearch {

    /** @param submissions how many texts were addressed to it */
    public record Found(
            AddresseeId id,
            String body,
            String office,
            String person,
            Channel channel,
            boolean inUse,
            long submissions) {

        String sortedBy() {
            return body + "\n" + office + "\n" + person;
        }
    }

    private final JdbcClient sql;

    AddresseeSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /** All whose entry has all of these words, in the order of the alphabet; those no longer in use come last. */
    public List<Found> find(String words, Language language) {
        return sql.sql("""
                SELECT a.id, a.body, a.office, a.person, a.channel, a.in_use, count(s.id) AS submissions
                FROM addressee a LEFT JOIN submission s ON s.addressee = a.id
                WHERE concat_ws(' ', a.body, a.office, a.person, a.email, a.notes) ILIKE ALL (:patterns)
                GROUP BY a.id
                """).param("patterns", patterns(words)).query(Found.class).list().stream()
                .sorted(Comparator.comparing(Found::inUse)
                        .reversed()
                        .thenComparing(Found::sortedBy, Alphabet.of(language)))
                .toList();
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
