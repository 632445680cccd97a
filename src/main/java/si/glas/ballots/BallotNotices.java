package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import si.glas.language.Language;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.timetable.DeadlineMoved;
import si.glas.timetable.ReminderDue;

/** What those on a roll are told: one mail to each person, for all the voters they speak for. */
@Component
class BallotNotices {

    private final Notices notices;
    private final Speakers speakers;
    private final BallotWording wording;

    BallotNotices(Notices notices, Speakers speakers, BallotWording wording) {
        this.notices = notices;
        this.speakers = speakers;
        this.wording = wording;
    }

    void opened(Ballot ballot, Collection<VoterId> voters) {
        String kind = ballot.call() == 1 ? "ballots.ballotOpened" : "ballots.secondCallOpened";
        tell(ballot, voters, eventOf(ballot, "opened"), kind, language -> Map.of("closesAt", ballot.closesAt()));
    }

    void voteMissing(Ballot ballot, Collection<VoterId> missing, ReminderDue due) {
        tell(
                ballot,
                missing,
                due.eventId(),
                "ballots.voteMissing",
                language -> Map.of("closesAt", ballot.closesAt(), "number", due.number()));
    }

    void moved(Ballot ballot, Collection<VoterId> voters, DeadlineMoved moved) {
        tell(
                ballot,
                voters,
                moved.eventId(),
                "ballots.closingMoved",
                language -> Map.of("from", moved.from(), "closesAt", moved.to()));
    }

    void stopped(Ballot ballot, Collection<VoterId> voters) {
        tell(ballot, voters, eventOf(ballot, "stopped"), "ballots.ballotStopped", language -> Map.of());
    }

    void counted(Ballot ballot, Collection<VoterId> voters, BallotResult result) {
        tell(
                ballot,
                voters,
                eventOf(ballot, "counted"),
                "ballots.votesCounted",
                language -> Map.of(
                        "adopted", String.valueOf(result.adopted()),
                        "outcome", wording.outcome(result, language),
                        "arithmetic", wording.arithmetic(result, language)));
    }

    private void tell(
            Ballot ballot,
            Collection<VoterId> voters,
            UUID event,
            String kind,
            Function<Language, Map<String, Object>> values) {
        for (Speakers.Speaker speaker : speakers.of(ballot, voters)) {
            notices.send(new Notice(
                    event,
                    kind,
                    speaker.person().recipient(),
                    "/ballots/" + ballot.id(),
                    speaker.values(ballot, values.apply(speaker.person().language()))));
        }
    }

    /** The same for the same event, so that it is told once, even if a job is repeated. */
    private static UUID eventOf(Ballot ballot, String what) {
        return UUID.nameUUIDFromBytes((ballot.id() + "/" + what).getBytes(UTF_8));
    }
}
