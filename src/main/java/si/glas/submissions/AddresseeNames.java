package si.glas.submissions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.chronicle.Names;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.positions.AddresseeChoices;

/** What decision-makers are called, for the rooms that know them only by their ids; never the name of a person. */
@Component
class AddresseeNames implements AddresseeChoices, Names {

    private record Row(UUID id, String body, String office) {

        String name() {
            return office.isEmpty() ? body : body + ", " + office;
        }
    }

    private static final String SELECT = "SELECT id, body, office FROM addressee ";

    private final JdbcClient sql;

    AddresseeNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Choice> all() {
        Comparator<String> alphabet = Alphabet.of(Language.of(LocaleContextHolder.getLocale()));
        return sql.sql(SELECT + "WHERE in_use").query(Row.class).list().stream()
                .map(row -> new Choice(row.id(), row.name()))
                .sorted(Comparator.comparing(Choice::name, alphabet))
                .toList();
    }

    @Override
    public Map<UUID, Name> of(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find(ids).collect(Collectors.toMap(Row::id, row -> new Name(row.name(), false)));
    }

    private Stream<Row> find(Set<UUID> ids) {
        return sql.sql(SELECT + "WHERE id IN (:ids)").param("ids", ids).query(Row.class).list().stream();
    }
}
