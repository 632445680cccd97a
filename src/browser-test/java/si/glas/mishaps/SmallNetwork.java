package si.glas.mishaps;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.browser.Mailboxes;
import si.glas.browser.RunningGlas;
import si.glas.people.Browser;

/** A Glas of its own for an office, two editors, a board of one, and a decision-maker with a portal. */
final class SmallNetwork implements AutoCloseable {

    static final String OFFICE = "mateja@example.org";
    static final String NINA = "nina@example.org";
    static final String ROK = "rok@example.org";
    static final String CHAIR = "irena@example.org";

    private static final String SIGN_IN_MAIL = "Sign in to Glas";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningGlas glas;
    private final Mailboxes mailboxes;
    private final Browser office;
    private final Map<String, Browser> signedIn = new HashMap<>();

    /** @param family what all names of people end with */
    SmallNetwork(String family) {
        glas = RunningGlas.startWithMail("--glas.sample=false");
        mailboxes = new Mailboxes(glas.mail());
        office = visitor();
        office.get("/set-up");
        done(office.submit("/set-up", Map.of("name", "Mateja " + family, "email", OFFICE)));
        give("EDITOR", "Nina " + family, NINA);
        give("EDITOR", "Rok " + family, ROK);
        give("BOARD", "Irena " + family, CHAIR);
    }

    RunningGlas glas() {
        return glas;
    }

    Mailboxes mailboxes() {
        return mailboxes;
    }

    Browser office() {
        return office;
    }

    private Browser visitor() {
        return new Browser(URI.create(glas.at("/")).getPort());
    }

    private void give(String role, String name, String email) {
        office.get("/members/roles");
        done(office.submit("/members/roles", Map.of("role", role, "name", name, "email", email)));
    }

    Browser signedIn(String email) {
        return signedIn.computeIfAbsent(email, address -> {
            Browser somebody = visitor();
            URI link = askForLink(address);
            somebody.get(link.getRawPath() + "?" + link.getRawQuery());
            done(somebody.submit("/sign-in/link"));
            return somebody;
        });
    }

    void signIn(Page page, String email) {
        page.navigate(askForLink(email).toString());
        page.locator("form[action='/sign-in/link'] button").click();
        page.waitForURL(glas.at("/inbox"));
    }

    /** @return the link that came by mail */
    private URI askForLink(String email) {
        Browser asking = visitor();
        asking.get("/sign-in");
        return URI.create(mailboxes
                .after(() -> done(asking.submit("/sign-in", Map.of("email", email))), email, SIGN_IN_MAIL)
                .link());
    }

    String addAddressee(String body) {
        office.get("/addressees/new");
        Map<String, String> details =
                Map.of("body", body, "person", body, "channel", "PORTAL", "portal", "https://portal.example.org");
        return location(office.submit("/addressees/new", details));
    }

    /** A comment for which there is a mandate already, so that the office decides; @return its path. */
    String start(String title, @Nullable String addressee) {
        office.get("/positions/new");
        Map<String, String> wanted = new HashMap<>(Map.of(
                "title",
                title,
                "language",
                "SL",
                "kind",
                "COMMENT",
                "mandateBasis",
                title,
                "editors",
                chosen("editors", "Nina") + "," + chosen("editors", "Rok")));
        if (addressee != null) {
            wanted.put("addressees", addressee.substring(addressee.lastIndexOf('/') + 1));
        }
        return location(office.submit("/positions/new", wanted));
    }

    private String chosen(String field, String beginning) {
        return office.page().document().select("label:has(input[name=" + field + "])").stream()
                .filter(label -> label.text().startsWith(beginning))
                .map(label -> label.select("input").attr("value"))
                .findFirst()
                .orElseThrow();
    }

    static void save(Browser editor, String position, String text, String reason) {
        editor.get(position + "/edit");
        done(editor.submit(position + "/edit", Map.of("markdown", text, "reason", reason)));
    }

    /** Does a task as soon as it waits for them. */
    static void complete(Browser somebody, String task, Map<String, String> typed) {
        String path = open(somebody, task);
        done(somebody.submit(path, typed));
    }

    /** @return the path of the task, whose page is open then */
    static String open(Browser somebody, String task) {
        String path = Objects.requireNonNull(
                await(task).atMost(PATIENCE).until(() -> waiting(somebody, task), Objects::nonNull));
        somebody.get(path);
        return path;
    }

    private static @Nullable String waiting(Browser somebody, String task) {
        return somebody.get("/inbox").document().select("main .items a").stream()
                .filter(link -> link.text().startsWith(task))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse(null);
    }

    /** What was asked for is done, and the page to go on with is another one. */
    private static void done(Browser.Page answer) {
        location(answer);
    }

    private static String location(Browser.Page answer) {
        return answer.location().orElseThrow(() -> new AssertionError(answer.text()));
    }

    @Override
    public void close() {
        glas.close();
    }
}
