package si.glas.bench.pages;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import si.glas.ballots.BallotId;
import si.glas.bench.contestant.Latencies;
import si.glas.review.Speaker;

/** Casts votes as browsers do, each for another member. */
final class Voting {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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
        HttpResponse<String> paper = browser.get(ballot, session);
        String cookies = session + "; " + tokenCookie(paper);
        Map<String, String> form = Map.of(
                "_csrf", token(paper.body()),
                "voter", voter.member().toString(),
                "choice", "yes",
                "reason", "Mesta potrebujejo kulturo.",
                "confirmed", "true");
        String next = latencies.time(() -> browser.post(ballot + "/votes", cookies, form));
        if (!next.endsWith("/receipt")) {
            throw new IllegalStateException("The vote is not taken, but leads to " + next);
        }
    }

    private static String tokenCookie(HttpResponse<String> paper) {
        return paper.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("csrf="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String token(String paper) {
        Matcher token = TOKEN.matcher(paper);
        if (!token.find()) {
            throw new IllegalStateException("The ballot's page has no paper");
        }
        return token.group(1);
    }
}
