package si.glas.bench.ballots;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastSecretVote;
import si.glas.ballots.CastVote;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Choice;
import si.glas.ballots.VoterId;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.contestant.Threads;
import si.glas.bench.network.GlasUnderTest;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.Matter;
import si.glas.review.Speaker;

/** Holds ballots of more and more voters, by real processes, in which all vote. */
final class Sizes {

    private static final int THREADS = 8;

    private final BallotPlan plan;
    private final Hall hall;
    private final LeapingClock clock;
    private final CastVote castVote;
    private final CastSecretVote castSecretVote;
    private final Ballots ballots;
    private int positions;

    Sizes(BallotPlan plan, Hall hall, LeapingClock clock, GlasUnderTest glas) {
        this.plan = plan;
        this.hall = hall;
        this.clock = clock;
        castVote = glas.the(CastVote.class);
        castSecretVote = glas.the(CastSecretVote.class);
        ballots = glas.the(Ballots.class);
    }

    List<SizeFigure> measure(int voters) throws InterruptedException, ExecutionException {
        PositionId named = hall.positions.bringToReview(++positions, Matter.ORDINARY);
        PositionId secret = hall.positions.bringToReview(++positions, Matter.PERSONS);
        hall.membership.growTo(voters);
        hall.tidy();
        return List.of(
                measure(named, "named", voters, this::castByName),
                measure(secret, "secret", voters, this::castInSecret));
    }

    private interface Cast {
        void cast(BallotId ballot, Speaker voter);
    }

    private SizeFigure measure(PositionId position, String tier, int voters, Cast cast)
            throws InterruptedException, ExecutionException {
        double opened = hall.secondsOf("ballots.openBallot");
        double counted = hall.secondsOf("ballots.countVotes");
        double announced = hall.secondsOf("ballots.announceResult");
        long announcements = hall.done("ballots.announceResult");
        long records = hall.records();
        BallotId ballot = hall.positions.callForVotes(position);
        hall.tidy();
        long beforeVoting = hall.records();
        List<Speaker> all = hall.membership.speakers(voters);
        Latencies first = time(ballot, all.subList(0, plan.sample()), cast);
        castAll(ballot, all.subList(plan.sample(), voters - plan.sample()), cast);
        Latencies last = time(ballot, all.subList(voters - plan.sample(), voters), cast);
        long voting = hall.records() - beforeVoting;
        clock.leapTo(ballots.get(ballot).closesAt());
        hall.awaitJob("ballots.announceResult", announcements);
        SizeFigure figure = new SizeFigure(
                voters,
                tier,
                hall.secondsOf("ballots.openBallot") - opened,
                first.median(),
                last.median(),
                hall.secondsOf("ballots.countVotes") - counted,
                hall.secondsOf("ballots.announceResult") - announced,
                voting,
                hall.records() - records);
        System.out.println(figure);
        hall.tidy();
        return figure;
    }

    private static Latencies time(BallotId ballot, List<Speaker> voters, Cast cast) {
        Latencies latencies = new Latencies();
        voters.forEach(voter -> latencies.time(() -> cast.cast(ballot, voter)));
        return latencies;
    }

    private static void castAll(BallotId ballot, List<Speaker> voters, Cast cast)
            throws InterruptedException, ExecutionException {
        Queue<Speaker> waiting = new ConcurrentLinkedQueue<>(voters);
        Threads.run(THREADS, () -> {
            for (Speaker voter = waiting.poll(); voter != null; voter = waiting.poll()) {
                cast.cast(ballot, voter);
            }
            return null;
        });
    }

    private void castByName(BallotId ballot, Speaker voter) {
        castVote.cast(ballot, Set.of(new VoterId(voter.member().value())), new Answer(Choice.YES, ""), voter.person());
    }

    private void castInSecret(BallotId ballot, Speaker voter) {
        castSecretVote.cast(ballot, Set.of(new VoterId(voter.member().value())), Choice.YES, voter.person());
    }
}
