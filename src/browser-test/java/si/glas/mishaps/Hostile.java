package si.glas.mishaps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Words that would do something if a page took them for more than words. */
final class Hostile {

    static final String SCRIPT = "<script>window.hacked = true</script>";
    static final String IMAGE = "<img src=x onerror='window.hacked = true'>";

    /** What may be in a text, where some marks mean something. */
    static final String TEXT = """
            # Pripombe %s

            Uvod %s in [povezava](javascript:window.hacked=true) in ![slika](x"onerror="window.hacked=true).

            <iframe src="javascript:window.hacked=true"></iframe>

            | Stolpec %s | Drugi |
            |---|---|
            | <b onmouseover='window.hacked = true'>celica</b> | ${7*7} |

            ## Zahteve

            1. Prva %s
            2. Druga {{7*7}} '"--
            """.formatted(SCRIPT, IMAGE, SCRIPT, IMAGE);

    private static final List<String> NEVER = List.of(
            "main script:not([src])",
            "main iframe",
            "img[src='x']",
            "[onerror]",
            "[onmouseover]",
            "a[href^='javascript']");

    private Hostile() {}

    /** Fails if the page has done anything but show them. */
    static void hasDoneNothing(Page page) {
        assertThat(page.evaluate("window.hacked")).as(page.url()).isNull();
        for (String element : NEVER) {
            assertThat(page.locator(element)).hasCount(0);
        }
    }
}
