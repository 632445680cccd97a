package si.glas.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the browser complained of: errors of scripts, violations of the content security policy, files that are not
 * there, answers from a server in trouble.
 *
 * <p>A page that tells of a refusal with a status of 400 to 499 is none.
 */
final class Complaints {

    /** Comes once more, in the network's words, with the address and the status. */
    private static final String ABOUT_THE_NETWORK = "Failed to load resource";

    /** A page that is left while it loads. */
    private static final String LEFT = "net::ERR_ABORTED";

    /** The same in the words of htmx, which saves drafts meanwhile. */
    private static final Set<String> LEFT_BY_HTMX = Set.of("htmx:sendAbort", "htmx:afterRequest");

    private final List<String> raised = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();

    void listenTo(BrowserContext visitor) {
        visitor.onConsoleMessage(this::hear);
        visitor.onWebError(error -> raised.add("Script: " + error.error()));
        visitor.onResponse(this::hear);
        visitor.onRequestFailed(this::hear);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith(ABOUT_THE_NETWORK)
                && !LEFT_BY_HTMX.contains(message.text())) {
            raised.add("Console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private void hear(Response response) {
        boolean isPage = response.request().isNavigationRequest();
        if (response.status() >= (isPage ? 500 : 400)) {
            raised.add("Answer: %d %s".formatted(response.status(), response.url()));
        }
    }

    private void hear(Request request) {
        if (!LEFT.equals(request.failure())) {
            raised.add("Network: %s %s".formatted(request.failure(), request.url()));
        }
    }

    void expect(String part) {
        expected.add(part);
    }

    boolean areUnexpected() {
        return !unexpected().isEmpty() || !missing().isEmpty();
    }

    void requireExpected() {
        if (areUnexpected()) {
            throw new AssertionError("The browser complained:%n- %s%nand not of what was expected: %s"
                    .formatted(String.join("%n- ".formatted(), unexpected()), missing()));
        }
    }

    private List<String> unexpected() {
        return raised.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }

    private List<String> missing() {
        return expected.stream()
                .filter(part -> raised.stream().noneMatch(complaint -> complaint.contains(part)))
                .toList();
    }
}
