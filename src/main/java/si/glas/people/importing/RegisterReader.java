package si.glas.people.importing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberCard;
import si.glas.people.MemberDetails;
import si.glas.people.MemberId;
import si.glas.people.PersonDetails;

/** Reads the whole register at once: to compare a list with it line by line would take a query for each. */
@Component
class RegisterReader {

    private final JdbcClient sql;
    private final InstantSource clock;

    RegisterReader(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Of former members with those who represented them, by whom they are recognised. */
    Register read() {
        return new Register(
                sql.sql("""
                                SELECT m.id, m.kind, m.name, m.address, m.web, m.joined_on,
                                       m.left_on IS NOT NULL AS former,
                                       coalesce(string_agg(DISTINCT a.person::text, ' '), '') AS representatives
                                FROM member m
                                LEFT JOIN mandate a ON a.member = m.id
                                    AND (m.left_on IS NOT NULL
                                         OR a.since <= :now AND (a.until IS NULL OR a.until > :now))
                                GROUP BY m.id
                                """).param("now", clock.instant()).query(MemberRow.class).list().stream()
                        .map(MemberRow::known)
                        .toList(),
                sql.sql("SELECT id, email, name, phone, language FROM person").query(PersonRow.class).list().stream()
                        .map(PersonRow::known)
                        .toList());
    }

    private record MemberRow(
            MemberId id,
            MemberCard.Kind kind,
            String name,
            String address,
            String web,
            @Nullable LocalDate joinedOn,
            boolean former,
            String representatives) {

        KnownMember known() {
            Set<PersonId> persons = Arrays.stream(representatives.split(" "))
                    .filter(id -> !id.isEmpty())
                    .map(id -> new PersonId(UUID.fromString(id)))
                    .collect(Collectors.toSet());
            return new KnownMember(id, new MemberDetails(kind, name, address, web, joinedOn), former, persons);
        }
    }

    private record PersonRow(PersonId id, String email, String name, String phone, Language language) {

        KnownPerson known() {
            return new KnownPerson(id, email, new PersonDetails(name, phone, language));
        }
    }
}
