package si.glas.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.Actor;
import si.glas.kernel.Chore;
import si.glas.kernel.PersonId;

/** The chronicle in the database. */
@Component
class Journal implements Chronicle {

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Chore sealing;

    Journal(JdbcClient sql, InstantSource clock, @Qualifier("sealing") Chore sealing) {
        this.sql = sql;
        this.clock = clock;
        this.sealing = sealing;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        Words words = Words.of(act);
        sql.sql("""
                        WITH entry AS (
                            INSERT INTO chronicle_entry (at, act, subject, actor, on_behalf_of, details, reason, salt)
                            VALUES (:at, :act, :subject, :actor, :onBehalfOf, :details::jsonb, :reason, :salt)
                            RETURNING id)
                        INSERT INTO chronicle_unsealed SELECT id FROM entry
                        """)
                // As precise as the database is, or the hash would not fit what it gives back.
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .param("act", act.name())
                .param("subject", act.subject())
                .param("actor", act.actor().person().map(PersonId::value).orElse(null))
                .param("onBehalfOf", act.onBehalfOf())
                .param("details", CanonicalJson.of(words.details()))
                .param("reason", words.reason())
                .param("salt", words.salt())
                .update();
        sealing.askAfterCommit();
    }

    @Override
    public List<Entry> of(UUID subject) {
        return sql.sql("""
                        SELECT number, chronicle_entry.* FROM chronicle_entry
                        LEFT JOIN chronicle_link ON entry = id
                        WHERE subject = :subject ORDER BY id
                        """)
                .param("subject", subject)
                .query((row, count) -> entry(row))
                .list();
    }

    @Override
    public List<Entry> by(PersonId person, int limit) {
        return sql.sql("""
                        SELECT number, chronicle_entry.* FROM chronicle_entry
                        LEFT JOIN chronicle_link ON entry = id
                        WHERE actor = :person ORDER BY id DESC LIMIT :limit
                        """)
                .param("person", person)
                .param("limit", limit)
                .query((row, count) -> entry(row))
                .list();
    }

    @Override
    public Optional<Head> head() {
        return sql.sql("SELECT number, encode(hash, 'hex') AS hash FROM chronicle_link ORDER BY number DESC LIMIT 1")
                .query(Head.class)
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Deed deed = Deed.read(row);
        Optional<Words> words = StoredWords.read(row);
        Act act = new Act(
                deed.act(),
                deed.subject(),
                actor(deed.actor()),
                deed.onBehalfOf(),
                words.map(Words::details).orElse(Map.of()),
                words.map(Words::reason).orElse(null));
        return new Entry(row.getObject("number", Long.class), deed.at(), act, words.isEmpty());
    }

    private static Actor actor(@Nullable UUID id) {
        return id == null ? Actor.PROCESS : Actor.of(new PersonId(id));
    }
}
