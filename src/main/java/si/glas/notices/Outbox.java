package si.glas.notices;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.Chore;

/** Writes notices and keeps them until they have left. */
@Component
class Outbox implements Notices {

    private final JdbcClient sql;
    private final LetterWriter writer;
    private final NoticeSettings settings;
    private final InstantSource clock;
    private final Chore posting;

    Outbox(
            JdbcClient sql,
            LetterWriter writer,
            NoticeSettings settings,
            InstantSource clock,
            @Qualifier("posting") Chore posting) {
        this.sql = sql;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
        this.posting = posting;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        Letter letter = writer.write(notice);
        Recipient to = notice.to();
        sql.sql("""
                        INSERT INTO notice (id, event, kind, person, name, address, subject, text, html, wiped, until,
                            state, created_at, due_at)
                        VALUES (:id, :event, :kind, :person, :name, :address, :subject, :text, :html, :wiped, :until,
                            'WAITING', :now, :now)
                        ON CONFLICT (event, kind, lower(address)) DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("event", notice.event())
                .param("kind", notice.kind())
                .param("person", to.person())
                .param("name", to.name())
                .param("address", to.email().strip())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("wiped", notice.wiped())
                .param("until", until(notice))
                .param("now", clock.instant())
                .update();
        posting.askAfterCommit();
    }

    private @Nullable Instant until(Notice notice) {
        return notice.until() == null && notice.wiped() ? clock.instant().plus(settings.secretsFor()) : notice.until();
    }
}
