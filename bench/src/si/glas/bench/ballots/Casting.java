package si.glas.bench.ballots;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import si.glas.ballots.BallotId;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.contestant.Threads;
import si.glas.bench.network.Browser;
import si.glas.bench.network.Doors;
import si.glas.bench.network.FormToken;
import si.glas.review.Speaker;

/** Members vote with their browsers, many at the same time, each in a session of their own. */
final class Casting {

    private record Seat(String session, Speaker voter) {}

    private final URI glas;
    private final int clients;
    private final List<Seat> seats;

    Casting(URI glas, int clients, Doors doors, List<Speaker> voters) {
        this.glas = glas;
        this.clients = clients;
        seats = voters.stream()
                .map(voter -> new Seat(doors.open(voter.person()), voter))
                .toList();
    }

    /**
     * All vote, once each.
     *
     * @param latencies takes how long each of them waits
     * @return how many did in a second
     */
    double cast(BallotId ballot, Latencies latencies) throws InterruptedException, ExecutionException {
        String path = "/ballots/" + ballot;
        FormToken token = token(path);
        Queue<Seat> waiting = new ConcurrentLinkedQueue<>(seats);
        long start = System.nanoTime();
        Threads.run(clients, () -> {
            Latencies own = new Latencies();
            try (Client client = new Client(glas)) {
                for (Seat seat = waiting.poll(); seat != null; seat = waiting.poll()) {
                    byte[] vote = vote(client, path, token, seat);
                    requireReceipt(own.time(() -> client.send(vote)));
                }
            }
            latencies.addAll(own);
            return null;
        });
        return seats.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** One for all: it is not bound to a session. */
    private FormToken token(String path) {
        try (Browser browser = new Browser(glas)) {
            return FormToken.of(browser.get(path, seats.getFirst().session()));
        }
    }

    private static byte[] vote(Client client, String path, FormToken token, Seat seat) {
        return client.form(
                path + "/votes",
                seat.session() + "; " + token.cookie(),
                "_csrf=%s&voter=%s&choice=yes&reason=Mesta+potrebujejo+kulturo.&confirmed=true"
                        .formatted(token.field(), seat.voter().member()));
    }

    private static void requireReceipt(String answer) {
        if (!answer.contains("/receipt")) {
            throw new IllegalStateException("A vote was not taken: " + answer);
        }
    }
}
