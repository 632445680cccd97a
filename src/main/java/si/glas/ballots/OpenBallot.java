package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.VotingRight;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.Sha256;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Reminders;

/** Puts a frozen text to the vote: freezes the roll, sets the closing and asks those who may vote. */
@UseCase
public class OpenBallot {

    public record Opened(BallotId ballotId, DeadlineId deadlineId) {}

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Enrolment enrolment;
    private final Roll roll;
    private final Boxes boxes;
    private final Closing closing;
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Motions motions;
    private final Chronicle chronicle;
    private final BallotNotices notices;
    private final InstantSource clock;

    OpenBallot(
            KeptBallots ballots,
            RuleSets ruleSets,
            Enrolment enrolment,
            Roll roll,
            Boxes boxes,
            Closing closing,
            Deadlines deadlines,
            Reminders reminders,
            Motions motions,
            Chronicle chronicle,
            BallotNotices notices,
            InstantSource clock) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.enrolment = enrolment;
        this.roll = roll;
        this.boxes = boxes;
        this.closing = closing;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.motions = motions;
        this.chronicle = chronicle;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws IllegalArgumentException if there are no such rules, or they are for others
     * @throws IllegalStateException if there is nobody who could vote
     */
    public Opened open(WantedBallot wanted) {
        Ballot ballot = ballots.findWanted(wanted).orElseGet(() -> openNew(wanted));
        return new Opened(ballot.id(), ballot.deadline());
    }

    private Ballot openNew(WantedBallot wanted) {
        RuleSet rules = rules(wanted);
        Map<VoterId, VotingRight> voters = enrolment.by(rules);
        if (voters.isEmpty()) {
            throw new IllegalStateException("Nobody could vote: there are no " + rules.voters() + " in this network");
        }
        Ballot ballot = ballots.save(ballot(wanted, rules, voters.size()));
        roll.freeze(ballot.id(), voters);
        boxes.prepare(ballot);
        chronicle.record(act(ballot, rules, voters));
        notices.opened(ballot, voters.keySet());
        return ballot;
    }

    private RuleSet rules(WantedBallot wanted) {
        RuleSet rules = ruleSets.read(ruleSets.text(wanted.ruleSet()));
        if (rules.voters() != wanted.decidedBy()) {
            throw new IllegalArgumentException(rules.id() + " are not the rules of " + wanted.decidedBy());
        }
        if (rules.method().hasOptions() != (wanted.question() != null)) {
            throw new IllegalArgumentException(rules.id() + " are rules for "
                    + (rules.method().hasOptions() ? "questions with options" : "yes and no"));
        }
        return rules;
    }

    private Ballot ballot(WantedBallot wanted, RuleSet rules, int eligible) {
        BallotId id = BallotId.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Motion motion = motions.of(wanted);
        Instant closesAt = closing.of(motion, rules, now);
        return new Ballot(
                id,
                0,
                wanted.position(),
                wanted.version(),
                wanted.question(),
                motion.text().fingerprint().hex(),
                motion.title(),
                wanted.call(),
                wanted.request(),
                ruleSets.text(wanted.ruleSet()),
                Seed.random(),
                rules.voters(),
                eligible,
                rules.secrecy().tier(),
                State.OPEN,
                deadlines.set(
                        DeadlineView.Kind.BALLOT,
                        wanted.subject().value(),
                        id.value(),
                        closesAt,
                        reminders.before(DeadlineView.Kind.BALLOT, closesAt)),
                now,
                closesAt,
                null,
                null);
    }

    private static Act act(Ballot ballot, RuleSet rules, Map<VoterId, VotingRight> voters) {
        return Act.of("ballots.ballotOpened", ballot.subject(), Actor.PROCESS)
                .with("ballot", ballot.id())
                .with("call", ballot.call())
                .with("rules", rules.id())
                .with("rulesVersion", rules.version())
                .with("rulesHash", Sha256.hexOf(ballot.rules()))
                .with("tier", ballot.tier())
                .with("seed", ballot.seed())
                .with("textHash", ballot.textHash())
                .with("eligible", ballot.eligible())
                .with("rollHash", VoteRecord.of(ballot.id(), voters, List.of()).sha256())
                .with("closesAt", ballot.closesAt());
    }
}
