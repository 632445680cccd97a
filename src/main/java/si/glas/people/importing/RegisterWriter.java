package si.glas.people.importing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Writes thousands of members at once, in batches. */
@Component
class RegisterWriter {

    private static final int BATCH = 1000;

    private final JdbcTemplate sql;
    private final InstantSource clock;

    RegisterWriter(JdbcTemplate sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void write(Plan.Writes writes) {
        addPersons(writes.newPersons());
        changePersons(writes.changedPersons());
        addMembers(writes.newMembers());
        changeMembers(writes.changedMembers());
        addMandates(writes.mandates());
    }

    private void addPersons(List<KnownPerson> persons) {
        batch(
                "INSERT INTO person (name, phone, language, id, email, version) VALUES (?, ?, ?, ?, ?, 1)",
                persons,
                (row, person) -> {
                    row.setString(1, person.details().name());
                    row.setString(2, person.details().phone());
                    row.setString(3, person.details().language().name());
                    row.setObject(4, person.id().value());
                    row.setString(5, person.email());
                });
    }

    private void changePersons(List<KnownPerson> persons) {
        batch(
                "UPDATE person SET phone = ?, language = ?, version = version + 1 WHERE id = ?",
                persons,
                (row, person) -> {
                    row.setString(1, person.details().phone());
                    row.setString(2, person.details().language().name());
                    row.setObject(3, person.id().value());
                });
    }

    private void addMembers(List<KnownMember> members) {
        batch(
                "INSERT INTO member (kind, name, address, web, joined_on, id, version) VALUES (?, ?, ?, ?, ?, ?, 1)",
                members,
                RegisterWriter::set);
    }

    private void changeMembers(List<KnownMember> members) {
        batch(
                "UPDATE member SET kind = ?, name = ?, address = ?, web = ?, joined_on = ?, version = version + 1"
                        + " WHERE id = ?",
                members,
                RegisterWriter::set);
    }

    private static void set(PreparedStatement row, KnownMember member) throws SQLException {
        row.setString(1, member.details().kind().name());
        row.setString(2, member.details().name());
        row.setString(3, member.details().address());
        row.setString(4, member.details().web());
        row.setObject(5, member.details().joinedOn());
        row.setObject(6, member.id().value());
    }

    private void addMandates(List<Plan.NewMandate> mandates) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        batch("INSERT INTO mandate (member, person, since) VALUES (?, ?, ?)", mandates, (row, mandate) -> {
            row.setObject(1, mandate.member().value());
            row.setObject(2, mandate.person().value());
            row.setObject(3, now);
        });
    }

    private <T> void batch(String statement, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        sql.batchUpdate(statement, rows, BATCH, setter);
    }
}
