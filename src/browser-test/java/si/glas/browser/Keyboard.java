package si.glas.browser;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody can do who has no mouse. */
public final class Keyboard {

    private static final String WALK = Script.named("keyboard");

    /** A field for a date and a time has a stop for each of its parts. */
    private static final int LONGEST_STAY = 10;

    private static final String NOTHING_FOCUSED = "() => document.activeElement === document.body";

    private Keyboard() {}

    /**
     * Goes through the whole page by Tab, and fails unless that reaches everything that can be acted on, shows where it
     * is each time (WCAG 2.4.7), is not hidden by anything (2.4.11), and is never caught (2.1.2).
     */
    public static void check(Page page) {
        List<String> problems = walk(page);
        if (!problems.isEmpty()) {
            throw new AssertionError("%s is not for the keyboard:%n- %s"
                    .formatted(page.url(), String.join("%n- ".formatted(), problems)));
        }
    }

    /** Presses Tab until the element has the focus. */
    public static void goTo(Locator target) {
        Page page = target.page();
        // The first end may be that of a walk which began in the middle.
        for (int ends = 0; ends < 2; ends += (Boolean) page.evaluate(NOTHING_FOCUSED) ? 1 : 0) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target + " on " + page.url());
    }

    private static List<String> walk(Page page) {
        List<String> problems = new ArrayList<>();
        JSHandle walk = page.evaluateHandle(WALK);
        int stay = 0;
        while (true) {
            page.keyboard().press("Tab");
            Stop stop = Stop.of(walk);
            stay = stop != null && stop.is("sameAsBefore") ? stay + 1 : 0;
            if (stop == null || stop.is("again") && !stop.is("sameAsBefore")) {
                break;
            }
            if (stay > LONGEST_STAY) {
                problems.add("Tab does not lead on from " + stop.name());
                break;
            }
            if (stay == 0) {
                problems.addAll(stop.problems());
            }
        }
        ((List<?>) walk.evaluate("walk => walk.unreached()"))
                .forEach(name -> problems.add("Tab does not lead to " + name));
        return problems;
    }

    private record Stop(Map<?, ?> facts) {

        static @Nullable Stop of(JSHandle walk) {
            Map<?, ?> facts = (Map<?, ?>) walk.evaluate("walk => walk.here()");
            return facts == null ? null : new Stop(facts);
        }

        boolean is(String fact) {
            return Boolean.TRUE.equals(facts.get(fact));
        }

        String name() {
            return String.valueOf(facts.get("name"));
        }

        List<String> problems() {
            List<String> problems = new ArrayList<>();
            if (!is("visible")) {
                problems.add("The focus does not show on " + name());
            }
            if (!is("seen")) {
                problems.add("Something hides, with the focus on it, " + name());
            }
            return problems;
        }
    }
}
