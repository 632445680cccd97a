package si.glas.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What was to be seen when a test failed. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "browser");

    private Pictures() {}

    static void take(List<Page> pages, ExtensionContext context) {
        String name = (context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName() + " " + context.getDisplayName())
                .replaceAll("[^\\p{L}\\p{N}.]+", "-");
        for (int number = 0; number < pages.size(); number++) {
            take(pages.get(number), FOLDER.resolve(name + number + ".png"));
        }
    }

    private static void take(Page page, Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException e) {
            // The test has failed already; that there is no picture of it must not hide why.
            System.err.println("No picture of " + page.url() + ": " + e.getMessage());
        }
    }
}
