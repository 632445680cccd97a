package si.glas.bench.ballots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import si.glas.ballots.BallotId;
import si.glas.bench.Machine;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.network.Doors;
import si.glas.bench.network.GlasUnderTest;
import si.glas.positions.PositionView.Matter;

/** Votes by many at the same time, beside single inserts into the same database; then ballots of more and more voters. */
public final class BallotBenchmark {

    private static final int FIRST_POSITION = 1_000;

    private final BallotPlan plan;
    private final GlasUnderTest glas;
    private final Hall hall;
    private final Sizes sizes;
    private final Yardstick yardstick;

    private BallotBenchmark(BallotPlan plan, GlasUnderTest glas, LeapingClock clock, Path directory)
            throws IOException {
        this.plan = plan;
        this.glas = glas;
        hall = new Hall(glas);
        sizes = new Sizes(plan, hall, clock, glas);
        yardstick = new Yardstick(
                directory, glas.the(JdbcClient.class), glas.the(JdbcConnectionDetails.class), plan.clients());
    }

    /** @param directory for the data of Glas; what is there is deleted */
    public static BallotResults run(BallotPlan plan, Path directory) throws IOException, InterruptedException {
        LeapingClock clock = new LeapingClock();
        try (MailServer mails = MailServer.start();
                GlasUnderTest glas = GlasUnderTest.start(
                        directory,
                        clock::hangIn,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mails.port())) {
            return new BallotBenchmark(plan, glas, clock, directory).measure();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private BallotResults measure() throws IOException, InterruptedException, ExecutionException {
        List<SizeFigure> figures = new ArrayList<>();
        CastingFigure casting = null;
        for (int voters : plan.sizes()) {
            if (casting == null && voters > plan.votes()) {
                casting = cast();
            }
            figures.addAll(sizes.measure(voters));
        }
        return new BallotResults(plan, casting == null ? cast() : casting, figures);
    }

    private CastingFigure cast() throws IOException, InterruptedException, ExecutionException {
        hall.membership.growTo(plan.votes());
        Casting casting = new Casting(
                glas.address(),
                plan.clients(),
                new Doors(glas.the(JdbcIndexedSessionRepository.class)),
                hall.membership.speakers(plan.votes()));
        for (int round = 0; round < plan.warmUpRounds(); round++) {
            castOnce(casting, call(FIRST_POSITION + round), new Latencies());
            hall.awaitMails();
        }
        List<Double> inserts = new ArrayList<>();
        List<Double> votes = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        List<Double> mails = new ArrayList<>();
        Latencies latencies = new Latencies();
        for (int round = 0; round < plan.rounds(); round++) {
            inserts.add(yardstick.insert(plan.votes()));
            BallotId ballot = call(FIRST_POSITION + plan.warmUpRounds() + round);
            double before = Machine.cpuSeconds();
            votes.add(castOnce(casting, ballot, latencies));
            long over = System.nanoTime();
            hall.awaitMails();
            mails.add((System.nanoTime() - over) / 1e9);
            cpu.add(1_000 * (Machine.cpuSeconds() - before) / plan.votes());
        }
        return new CastingFigure(
                yardstick.name(), inserts, votes, latencies.median(), latencies.p99(), median(cpu), median(mails));
    }

    private BallotId call(int position) {
        BallotId ballot = hall.positions.callForVotes(hall.positions.bringToReview(position, Matter.ORDINARY));
        hall.tidy();
        return ballot;
    }

    /** Mails leave meanwhile. */
    private double castOnce(Casting casting, BallotId ballot, Latencies latencies)
            throws InterruptedException, ExecutionException {
        hall.letMailsLeave();
        double rate = casting.cast(ballot, latencies);
        System.out.printf("%.0f votes/s%n", rate);
        return rate;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
