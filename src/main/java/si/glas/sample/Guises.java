package si.glas.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.PersonCard;

/** Who is behind the guises. */
@SamplePart
public class Guises {

    /** @param name of the person */
    public record Masked(Guise guise, String name) {}

    private record Row(Guise guise, PersonId person) {}

    private final JdbcClient sql;
    private final Directory directory;

    Guises(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    public void put(Guise guise, PersonId person) {
        sql.sql("INSERT INTO sample_guise (guise, person) VALUES (:guise, :person)")
                .param("guise", guise)
                .param("person", person)
                .update();
    }

    public Optional<PersonId> behind(Guise guise) {
        return rows().stream()
                .filter(row -> row.guise() == guise)
                .map(Row::person)
                .findFirst();
    }

    /** In the order in which they are offered. */
    public List<Masked> all() {
        List<Row> rows = rows();
        Map<PersonId, PersonCard> persons =
                directory.persons(rows.stream().map(Row::person).toList());
        return rows.stream()
                .sorted(Comparator.comparing(Row::guise))
                .flatMap(row -> Stream.ofNullable(persons.get(row.person()))
                        .map(person -> new Masked(row.guise(), person.name())))
                .toList();
    }

    private List<Row> rows() {
        return sql.sql("SELECT guise, person FROM sample_guise")
                .query(Row.class)
                .list();
    }
}
