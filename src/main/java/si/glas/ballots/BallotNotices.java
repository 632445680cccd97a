package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import si.glas.ballots.Speakers.Speaker;
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
    private final Franchise franchise;
    private final BallotWording wording;

    BallotNotices(Notices notices, Speakers speakers, Franchise franchise, BallotWording wording) {
        this.notices = notices;
        this.speakers = speakers;
        this.franchise = franchise;
        this.wording = wording;
    }

    void opened(Ballot ballot, Collection<VoterId> voters) {
        UUID event = eventOf(ballot, "opened");
        String kind = ballot.call() == 1 ? "ballots.ballotOpened" : "ballots.secondCallOpened";
        Map<String, Object> values = Map.of("closesAt", ballot.closesAt());
        ask(ballot, voters, to -> notice(event, kind, ballot, to, values));
    }

    void secondCallAhead(Ballot ballot, Collection<VoterId> voters, Instant opensAt) {
        UUID event = eventOf(ballot, "secondCallAhead");
        Map<String, Object> values = Map.of("opensAt", opensAt);
        tell(ballot, voters, to -> notice(event, "ballots.secondCallAhead", ballot, to, values));
    }

    void voteMissing(Ballot ballot, Collection<VoterId> missing, ReminderDue due) {
        Map<String, Object> values = Map.of("closesAt", ballot.closesAt(), "number", due.number());
        ask(ballot, missing, to -> notice(due.eventId(), "ballots.voteMissing", ballot, to, values));
    }

    void moved(Ballot ballot, Collection<VoterId> voters, DeadlineMoved moved) {
        Map<String, Object> values = Map.of("from", moved.from(), "closesAt", moved.to());
        tell(ballot, voters, to -> notice(moved.eventId(), "ballots.closingMoved", ballot, to, values));
    }

    void stopped(Ballot ballot, Collection<VoterId> voters) {
        UUID event = eventOf(ballot, "stopped");
        tell(ballot, voters, to -> notice(event, "ballots.ballotStopped", ballot, to, Map.of()));
    }

    void counted(Ballot ballot, Collection<VoterId> voters, BallotResult result) {
        UUID event = eventOf(ballot, "counted");
        tell(ballot, voters, to -> notice(event, "ballots.votesCounted", ballot, to, values(result, to.language())));
    }

    private static Notice notice(UUID event, String kind, Ballot ballot, Speaker to, Map<String, Object> values) {
        return new Notice(event, kind, to.recipient(), ballot.path(), to.values(ballot, values));
    }

    private Map<String, Object> values(BallotResult result, Language language) {
        return Map.of(
                "adopted", String.valueOf(result.adopted()),
                "outcome", wording.outcome(result, language),
                "tier", result.ballot().tier().name(),
                "recordHash", result.recordHash(),
                "arithmetic", wording.arithmetic(result, language));
    }

    /** To vote: whoever can, also by delegation. */
    private void ask(Ballot ballot, Collection<VoterId> voters, Function<Speaker, Notice> notice) {
        Map<VoterId, VoterId> carriers = franchise.delegationsIn(ballot).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, carried -> carried.getValue().delegate()));
        speakers.of(ballot, voters, carriers).stream().map(notice).forEach(notices::send);
    }

    private void tell(Ballot ballot, Collection<VoterId> voters, Function<Speaker, Notice> notice) {
        speakers.of(ballot, voters).stream().map(notice).forEach(notices::send);
    }

    /** The same for the same event, so that it is told once, even if a job is repeated. */
    private static UUID eventOf(Ballot ballot, String what) {
        return UUID.nameUUIDFromBytes((ballot.id() + "/" + what).getBytes(UTF_8));
    }
}
