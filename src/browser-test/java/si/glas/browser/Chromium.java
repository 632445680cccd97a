package si.glas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one browser of a run: the machine's own Chromium, which speaks to this machine only. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** Where Chromium is, if not where Debian has it. */
    private static final String PROGRAM = System.getProperty("glas.browser", "/usr/bin/chromium");

    private static final List<String> ARGUMENTS = List.of(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--disable-sync",
            "--disable-default-apps",
            "--no-first-run",
            "--no-pings",
            "--font-render-hinting=none");

    /** Two cores that also run an engine and a database may keep a page waiting. */
    private static final double PATIENCE = 15_000;

    static Chromium launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of(PROGRAM)).setArgs(arguments()));
        return new Chromium(playwright, browser);
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (System.getProperty("user.name").equals("root")) {
            // Containers and build machines work as root, for whom Chromium has no sandbox.
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
