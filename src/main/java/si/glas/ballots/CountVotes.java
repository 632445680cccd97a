package si.glas.ballots;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.Boxes.Contents;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.ChamberDecision;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Poll;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.timetable.Deadlines;

/** Closes a ballot whose time has come, and counts its votes, once. */
@UseCase
public class CountVotes {

    /** @param secondCall whether the rules call those who may vote a second time */
    public record Counted(Outcome outcome, boolean secondCall) {}

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Boxes boxes;
    private final Contests contests;
    private final ChamberCounts chambers;
    private final Deadlines deadlines;
    private final Chronicle chronicle;
    private final InstantSource clock;

    CountVotes(
            KeptBallots ballots,
            RuleSets ruleSets,
            Boxes boxes,
            Contests contests,
            ChamberCounts chambers,
            Deadlines deadlines,
            Chronicle chronicle,
            InstantSource clock) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.boxes = boxes;
        this.contests = contests;
        this.chambers = chambers;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException if its time has not come yet
     * @throws BallotStopped if nobody is asked any more
     */
    public Counted count(BallotId id) {
        deadlines.close(ballots.get(id).deadline());
        Ballot ballot = ballots.seize(id);
        RuleSet rules = ruleSets.read(ballot.rules());
        Count counted = ballot.count();
        Count count = counted == null ? countNow(closed(ballot), rules) : counted;
        boxes.clear(ballot);
        return counted(ballot, rules, count);
    }

    private static Counted counted(Ballot ballot, RuleSet rules, Count count) {
        return new Counted(count.outcome(), rules.callsAgain(ballot.call(), count.outcome()));
    }

    private Ballot closed(Ballot ballot) {
        if (ballot.state() == State.STOPPED) {
            throw new BallotStopped(ballot);
        }
        if (ballot.isOpen(clock.instant())) {
            throw new IllegalStateException(ballot.id() + " is open until " + ballot.closesAt());
        }
        return ballot.state() == State.OPEN ? ballot.closed(ballot.closesAt()) : ballot;
    }

    private Count countNow(Ballot ballot, RuleSet rules) {
        Contents contents = boxes.open(ballot);
        Poll poll = contents.returns().poll(rules, ballot.seed());
        Decision decision = rules.decide(poll);
        Count count = Count.of(
                poll.whole(),
                contents.returns().votes().size(),
                decision,
                decision.outcome() == Outcome.CHOSEN ? chosen(ballot, contents) : List.of(),
                contents.hash(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        ballots.save(ballot.counted(count));
        chambers.keep(ballot.id(), poll.chambers());
        chronicle.record(act(ballot, count, decision));
        return count;
    }

    private List<Option> chosen(Ballot ballot, Contents contents) {
        return contests.of(ballot).count(contents.returns().votes()).winners();
    }

    private static Act act(Ballot ballot, Count count, Decision decision) {
        Act act = Act.of("ballots.votesCounted", ballot.subject(), Actor.PROCESS)
                .with("ballot", ballot.id())
                .with("call", ballot.call())
                .with("eligible", ballot.eligible())
                .with("yes", count.yes())
                .with("no", count.no())
                .with("marked", count.marked())
                .with("chosen", count.chosen())
                .with("abstain", count.abstain())
                .with("notOurField", count.notOurField())
                .with("outcome", count.outcome())
                .with("recordHash", count.recordHash());
        for (ChamberDecision chamber : decision.chambers()) {
            Tally tally = chamber.tally();
            act = act.with(
                    chamber.chamber().who().word(),
                    "%d eligible, %d yes, %d no, %d abstain, %d notOurField"
                            .formatted(
                                    tally.eligible(), tally.yes(), tally.no(), tally.abstain(), tally.notOurField()));
        }
        return act;
    }
}
