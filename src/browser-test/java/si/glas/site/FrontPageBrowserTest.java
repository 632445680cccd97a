package si.glas.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import si.glas.browser.Accessibility;
import si.glas.browser.EveryLook;
import si.glas.browser.InBrowser;
import si.glas.browser.Keyboard;
import si.glas.browser.Look;
import si.glas.browser.Reflow;
import si.glas.browser.RunningGlas;
import si.glas.browser.Visits;
import si.glas.language.Language;

/** The first page that anybody sees, from the whole program. */
@InBrowser
class FrontPageBrowserTest {

    @EveryLook
    void isForEverybody(Look look, Visits visits, RunningGlas glas) {
        Page page = visits.open(glas.at("/"), look);

        assertThat(page.locator("html")).hasAttribute("lang", look.language().tag());
        Accessibility.check(page);
        Reflow.check(page);
        Keyboard.check(page);
    }

    @Test
    void isInTheOtherLanguageWithoutScriptsToo(Visits visits, RunningGlas glas) {
        // given
        Page page = visits.open(glas.at("/"), Look.phone(Language.EN).withoutScripts());

        // when
        Keyboard.goTo(page.getByText("Slovenščina"));
        page.keyboard().press("Enter");

        // then
        assertThat(page).hasURL(Pattern.compile("lang=sl"));
        assertThat(page.locator("html")).hasAttribute("lang", "sl");
    }
}
