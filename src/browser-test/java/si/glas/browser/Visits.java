package si.glas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The browsers of everybody who takes part in one test; each is somebody else, with cookies of their own. */
public final class Visits {

    private final Browser browser;
    private final Complaints complaints = new Complaints();
    private final List<BrowserContext> visitors = new ArrayList<>();

    Visits(Browser browser) {
        this.browser = browser;
    }

    /** Somebody who has not been here before, with an empty page. */
    public Page begin(Look look) {
        BrowserContext visitor = browser.newContext(look.options());
        visitors.add(visitor);
        complaints.listenTo(visitor);
        return visitor.newPage();
    }

    /** Somebody who has not been here before, at an address. */
    public Page open(String address, Look look) {
        Page page = begin(look);
        page.navigate(address);
        return page;
    }

    /**
     * Lets the browser complain of something once or more often.
     *
     * @param part of the complaint, as the failure of a test shows it; without it the test fails too
     */
    public void expectComplaint(String part) {
        complaints.expect(part);
    }

    Complaints complaints() {
        return complaints;
    }

    List<Page> pages() {
        return visitors.stream()
                .flatMap(visitor -> visitor.pages().stream())
                .filter(page -> !page.isClosed())
                .toList();
    }

    void end() {
        visitors.forEach(BrowserContext::close);
    }
}
