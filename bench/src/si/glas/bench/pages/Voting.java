package si.glas.bench.pages;

import java.util.List;
import java.util.Map;
import si.glas.ballots.BallotId;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.network.Browser;
import si.glas.bench.network.Doors;
import si.glas.bench.network.FormToken;
import si.glas.review.Speaker;

/** Casts votes as browsers do, each for another member. */
final class Voting {

    private final Browser browser;
    private final Doors doors;
    private final Latencies latencies = new Latencies();

    Voting(Browser browser, Doors doors) {
        this.browser = browser;
        this.doors = doors;
    }

    /** @return how long each took */
    Latencies cast(BallotId ballot, List<Speaker> voters) {
        for (Speaker voter : voters) {
            cast("/ballots/" + ballot, voter);
        }
        return latencies;
    }

    private void cast(String ballot, Speaker voter) {
        String session = doors.open(voter.person());
        FormToken token = FormToken.of(browser.get(ballot, session));
        String cookies = session + "; " + token.cookie();
        Map<String, String> form = Map.of(
                "_csrf", token.field(),
                "voter", voter.member().toString(),
                "choice", "yes",
                "reason", "Mesta potrebujejo kulturo.",
                "confirmed", "true");
        String next = latencies.time(() -> browser.post(ballot + "/votes", cookies, form));
        if (!next.endsWith("/receipt")) {
            throw new IllegalStateException("The vote is not taken, but leads to " + next);
        }
    }
}
