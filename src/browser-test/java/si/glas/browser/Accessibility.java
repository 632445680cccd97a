package si.glas.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe can tell of WCAG 2.2 AA and of good practice, such as headings in order. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Axe is a script, and would wait there for ever. What is shown in it is a page to be checked by itself. */
    private static final String WITHOUT_SCRIPTS = "iframe[sandbox]";

    private Accessibility() {}

    /** Fails with each place that breaks a rule, and with what would mend it. */
    public static void check(Page page) {
        List<Rule> broken = new AxeBuilder(page)
                .exclude(List.of(WITHOUT_SCRIPTS))
                .withTags(RULES)
                // Where frames are of the same origin, it finds the same, without opening another page for each.
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        if (!broken.isEmpty()) {
            throw new AssertionError("%s breaks rules of accessibility:%n%s"
                    .formatted(
                            page.url(),
                            broken.stream().map(Accessibility::describe).collect(Collectors.joining())));
        }
    }

    /** The same on a phone and on a desk, where the window is left. */
    public static void checkOnEveryScreen(Page page) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            check(page);
        }
    }

    private static String describe(Rule rule) {
        return "%n%s (%s): %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(Accessibility::describe).collect(Collectors.joining()));
    }

    private static String describe(CheckedNode node) {
        return "  %s%n    %s%n"
                .formatted(node.getHtml(), node.getFailureSummary().strip().replace("\n", "\n    "));
    }
}
