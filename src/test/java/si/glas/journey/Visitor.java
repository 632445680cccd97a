package si.glas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import si.glas.people.Browser;
import si.glas.people.Browser.Page;

/** Somebody with a browser, who knows the pages of Glas and does one thing after another. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration A_GLANCE = Duration.ofMillis(200);

    private final Browser browser;
    private final String email;

    Visitor(int port, String email) {
        this.browser = new Browser(port);
        this.email = email;
    }

    void setUpTheNetwork(String name) {
        browser.get("/set-up");
        done(browser.submit("/set-up", Map.of("name", name, "email", email)));
    }

    void addMember(String member, String representative, String address) {
        browser.get("/members/new");
        String path = done(browser.submit("/members", Map.of("kind", "ORGANISATION", "name", member)));
        browser.get(path);
        done(browser.submit(path + "/mandates", Map.of("name", representative, "email", address, "language", "EN")));
        browser.follow();
    }

    void giveRole(String role, String name, String address) {
        browser.get("/members/roles");
        done(browser.submit("/members/roles", Map.of("role", role, "name", name, "email", address)));
    }

    /** With the link from the mail. */
    void signIn() {
        browser.get("/sign-in");
        done(browser.submit("/sign-in", Map.of("email", email)));
        browser.get(pathIn(await().atMost(PATIENCE)
                .pollInterval(A_GLANCE)
                .until(() -> linkFromMail("/sign-in/link"), Optional::isPresent)
                .orElseThrow()));
        done(browser.submit("/sign-in/link"));
    }

    /** Returns the path of the position. */
    String startPosition(String title) {
        return startPosition(title, "ORDINARY");
    }

    /**
     * Returns the path of the position.
     *
     * @param matter what it touches: {@code PERSONS} is decided in secret
     */
    String startPosition(String title, String matter) {
        Document form = browser.get("/positions/new").document();
        List<String> editors = form.select("input[name=editors]").eachAttr("value");
        assertThat(editors).hasSize(1);
        return done(browser.submit(
                "/positions/new",
                Map.of("title", title, "kind", "POSITION", "matter", matter, "editors", editors.getFirst())));
    }

    void write(String position, String markdown) {
        browser.get(position + "/edit");
        done(browser.submit(position + "/edit", Map.of("markdown", markdown, "reason", "Written down.")));
    }

    /** Does the task with this form as soon as it waits. */
    void doTask(String formId, Map<String, String> typed) {
        String task = await("the task " + formId)
                .atMost(PATIENCE)
                .pollInterval(A_GLANCE)
                .until(() -> taskWith(typed.keySet().iterator().next()), Optional::isPresent)
                .orElseThrow();
        browser.get(task);
        done(browser.submit(task, typed));
    }

    void closeReview(String position) {
        waitFor(position + "/review", "a[href$=/review/close]");
        browser.get(position + "/review/close");
        done(browser.submit(position + "/review/close", Map.of("reason", "All have been heard.")));
    }

    /** Returns the path of the ballot for which this person is asked. */
    String ballot() {
        return waitFor("/inbox", "a[href^=/ballots/]")
                .select("a[href^=/ballots/]")
                .getFirst()
                .attr("href");
    }

    void vote(String choice) {
        String ballot = ballot();
        browser.get(ballot);
        done(browser.submit(ballot + "/votes", Map.of("choice", choice)));
    }

    /** Votes for all whom this person represents; returns the trackers, which nobody is shown again. */
    List<String> voteInSecret(String choice) {
        String ballot = ballot();
        browser.get(ballot);
        assertThat(browser.submit(ballot + "/votes", Map.of("choice", choice)).status())
                .isEqualTo(200);
        Page answer = browser.submit(ballot + "/votes");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        return answer.document().select("code.tracker").eachText();
    }

    boolean sees(String path, String words) {
        Page page = browser.get(path);
        return page.status() == 200 && page.text().contains(words);
    }

    /** The lines of a file, whatever its kind; none if it is not there. */
    List<String> linesOf(String path) {
        Page file = browser.get(path, "Accept", "*/*");
        return file.status() == 200 ? file.html().lines().toList() : List.of();
    }

    void awaits(String path, String words) {
        await(path).atMost(PATIENCE).pollInterval(A_GLANCE).until(() -> sees(path, words));
    }

    /** The subjects of everything that this person got, the oldest first. */
    List<String> mails() {
        return browser.get("/mail?to=" + email)
                .document()
                .select("main ul.items a.title")
                .eachText()
                .reversed();
    }

    private Optional<String> linkFromMail(String path) {
        return browser.get("/mail?to=" + email).document().select("main ul.items a.title").eachAttr("href").stream()
                .map(mail -> browser.get(mail + "?view=text").document())
                .flatMap(mail -> mail.select("pre a[href*=" + path + "]").stream())
                .map(link -> link.attr("href"))
                .findFirst();
    }

    private Optional<String> taskWith(String field) {
        return browser.get("/inbox").document().select("a[href^=/tasks/]").eachAttr("href").stream()
                .filter(task -> !browser.get(task)
                        .document()
                        .select("[name=" + field + "]")
                        .isEmpty())
                .findFirst();
    }

    private Document waitFor(String path, String selector) {
        return await(path + " with " + selector)
                .atMost(PATIENCE)
                .pollInterval(A_GLANCE)
                .until(
                        () -> browser.get(path).document(),
                        page -> !page.select(selector).isEmpty());
    }

    private static String pathIn(String link) {
        return link.replaceFirst("https?://[^/]+", "");
    }

    private String done(Page answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(302, 303);
        return answer.location().orElseThrow();
    }
}
