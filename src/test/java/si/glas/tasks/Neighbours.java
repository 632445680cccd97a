package si.glas.tasks;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import si.glas.chronicle.Chronology;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.timetable.TimetableAlone;

/** The rooms around this one, as small as can be. */
@Import(Chronology.class)
public class Neighbours {

    /** A ballot in which Eva has not voted for the theatre. */
    public static final class WaitingBallot implements Asks {

        @Override
        public List<Ask> waitingFor(PersonId person) {
            return person.equals(Network.EVA.id())
                    ? List.of(new Ask(
                            "vote",
                            "Culture in the <city>",
                            "/ballots/" + Rooms.POSITION,
                            UUID.randomUUID(),
                            Network.THEATRE.id(),
                            TimetableAlone.NOW.minusSeconds(60)))
                    : List.of();
        }
    }

    /** Notices that went nowhere. */
    public static final class SentNotices implements Notices {

        public final List<Notice> sent = new CopyOnWriteArrayList<>();

        @Override
        public void send(Notice notice) {
            sent.add(notice);
        }
    }

    @Bean
    Network network() {
        return new Network();
    }

    @Bean
    Rooms.Checking checking() {
        return new Rooms.Checking();
    }

    @Bean
    Rooms.Delivering delivering(TaskFiles files) {
        return new Rooms.Delivering(files);
    }

    @Bean
    WaitingBallot waitingBallot() {
        return new WaitingBallot();
    }

    @Bean
    SentNotices notices() {
        return new SentNotices();
    }
}
