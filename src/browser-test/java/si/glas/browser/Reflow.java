package si.glas.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Stream;

/** Whether a page can be read without scrolling sideways, as WCAG 1.4.10 asks. */
public final class Reflow {

    /** The narrowest window of WCAG, which is also a desk's at 400 %, and a phone's. */
    private static final List<Integer> WIDTHS = List.of(320, Screen.PHONE.width());

    private static final String STICKING_OUT = Script.named("sticking-out");

    private Reflow() {}

    /** Fails with what sticks out of a narrow window. The window is as before when this returns. */
    public static void check(Page page) {
        ViewportSize before = page.viewportSize();
        List<String> tooWide = WIDTHS.stream().flatMap(width -> at(width, page)).toList();
        page.setViewportSize(before.width, before.height);
        if (!tooWide.isEmpty()) {
            throw new AssertionError("%s has to be scrolled sideways:%n%s"
                    .formatted(page.url(), String.join(System.lineSeparator(), tooWide)));
        }
    }

    private static Stream<String> at(int width, Page page) {
        page.setViewportSize(width, Screen.PHONE.height());
        List<?> found = (List<?>) page.evaluate(STICKING_OUT);
        return found.stream().map(element -> "  at %d px: %s".formatted(width, element));
    }
}
