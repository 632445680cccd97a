package si.glas.life;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import si.glas.browser.RunningGlas;

/** Somebody with a browser, who does what the pages offer. */
record Person(RunningGlas glas, Page page) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    Person open(String path) {
        page.navigate(glas.at(path));
        return this;
    }

    /** Chooses what waits for them, or will in a moment. */
    Person begin(String task) {
        Locator waiting = page.locator("main .items a").filter(new Locator.FilterOptions().setHasText(task));
        await(task)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> open("/inbox").waitsFor(waiting));
        waiting.first().click();
        return this;
    }

    private boolean waitsFor(Locator task) {
        return task.count() > 0;
    }

    Person fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Person choose(String label) {
        field(label).check();
        return this;
    }

    private Locator field(String label) {
        Pattern name = Pattern.compile("^\\s*" + label.replace("?", "\\?") + "(\\s+\\(obvezno\\))?\\s*$");
        return page.locator("main form").getByLabel(name);
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Person follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** What the page says, without its frame. */
    String reads() {
        return page.locator("main").innerText();
    }

    /** Closes the browser. */
    void leave() {
        page.context().close();
    }
}
