package si.glas.submissions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Dates;

/** When the network was in touch with whom. */
@Component
public class ContactLog {

    private final JdbcClient sql;
    private final Dates dates;
    private final InstantSource clock;

    ContactLog(JdbcClient sql, Dates dates, InstantSource clock) {
        this.sql = sql;
        this.dates = dates;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Contact> of(AddresseeId addressee) {
        return sql.sql("""
                SELECT id, addressee, happened_on, kind, note, submission, recorded_by, recorded_at
                FROM contact
                WHERE addressee = :addressee
                ORDER BY happened_on DESC, recorded_at DESC
                """).param("addressee", addressee).query(Contact.class).list();
    }

    void add(Contact contact) {
        sql.sql("""
                INSERT INTO contact (id, addressee, happened_on, kind, note, submission, recorded_by, recorded_at)
                VALUES (:id, :addressee, :happenedOn, :kind, :note, :submission, :recordedBy, :recordedAt)
                """).paramSource(contact).update();
    }

    /** What Glas notes by itself about a submission. */
    void note(Submission about, Contact.Kind kind, Instant happenedAt, @Nullable PersonId by) {
        add(new Contact(
                UUID.randomUUID(),
                about.addressee(),
                dates.localDay(happenedAt),
                kind,
                "",
                about.id(),
                by,
                clock.instant()));
    }
}
