package si.glas.review;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** A member has read the text and has nothing to add, which is an answer like any other. */
@UseCase
public class SayNothingToAdd {

    private final Floor floor;
    private final JdbcClient sql;
    private final Chronicle chronicle;
    private final InstantSource clock;

    SayNothingToAdd(Floor floor, JdbcClient sql, Chronicle chronicle, InstantSource clock) {
        this.floor = floor;
        this.sql = sql;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Nothing happens if the member has said so already.
     *
     * @throws ReviewIsClosed if members cannot take part any more
     */
    public void say(ReviewId id, Speaker by) {
        Review review = floor.letIn(by, id);
        boolean said = sql.sql("""
                INSERT INTO nothing_to_add (review, member, person, said_at)
                VALUES (:review, :member, :person, :at)
                ON CONFLICT (review, member) DO NOTHING
                """)
                        .param("review", id)
                        .param("member", by.member())
                        .param("person", by.person())
                        .param("at", clock.instant())
                        .update()
                > 0;
        if (said) {
            chronicle.record(Act.of("review.nothingToAddSaid", review.position(), Actor.of(by.person()))
                    .onBehalfOf(by.member()));
        }
    }
}
