package si.glas.bench.pages;

import java.util.function.Function;
import si.glas.bench.network.Browser;

/** What is measured. */
public enum MeasuredPage {
    HEALTH(
            "Health: says that Glas is there, without the database",
            Sights::nobody,
            sights -> "/actuator/health/liveness"),
    INBOX_MEMBER("Inbox of a member", Sights::member, sights -> "/inbox"),
    INBOX_COORDINATOR("Inbox of a coordinator", Sights::coordinator, sights -> "/inbox"),
    PORTFOLIO("Portfolio: all positions on their way", Sights::coordinator, sights -> "/portfolio"),
    PORTFOLIO_OVER("Portfolio: all positions that are over", Sights::coordinator, sights -> "/portfolio?show=OVER"),
    STANDING("Where one position in a ballot stands", Sights::coordinator, sights -> "/portfolio/" + sights.position()),
    POSITIONS("List of positions", Sights::member, sights -> "/positions"),
    POSITION("One position", Sights::member, sights -> "/positions/" + sights.position()),
    BALLOT("Ballot, with the paper of a member", Sights::member, sights -> "/ballots/" + sights.ballot()),
    BALLOT_COORDINATOR(
            "Ballot, with those who have not voted", Sights::coordinator, sights -> "/ballots/" + sights.ballot());

    private final String title;
    private final Function<Sights, String> cookies;
    private final Function<Sights, String> path;

    MeasuredPage(String title, Function<Sights, String> cookies, Function<Sights, String> path) {
        this.title = title;
        this.cookies = cookies;
        this.path = path;
    }

    public String title() {
        return title;
    }

    /** @return the page */
    String open(Browser browser, Sights sights) {
        return browser.get(path.apply(sights), cookies.apply(sights)).body();
    }
}
