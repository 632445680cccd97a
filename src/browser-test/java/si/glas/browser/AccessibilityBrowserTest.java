package si.glas.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.language.Language;

/** That broken rules are seen, and named so that one can mend them. */
@InBrowser
class AccessibilityBrowserTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Test</title><style>%s</style></head>
            <body><main><h1>Test</h1>%s</main></body></html>
            """;

    private Page page;

    @BeforeEach
    void begin(Visits visits) {
        page = visits.begin(Look.phone(Language.EN));
    }

    @Test
    void leavesAGoodPageAlone() {
        page.setContent(PAGE.formatted("", "<h2>Part</h2><p>Text</p>"));

        assertThatCode(() -> Accessibility.check(page)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "label          | <input id='field'>                            | id=\"field\"",
                "heading-order  | <h4>Far down</h4>                             | Far down",
                "color-contrast | <p style='color: #aaa'>pale</p>               | pale",
                "target-size    | <button style='width: 9px; padding: 0'>i</button><button style='width: 9px;padding: 0'>j</button> | <button",
                "region         | </main><p>Outside</p>                         | Outside",
            })
    void namesTheRuleAndThePlace(String rule, String content, String place) {
        page.setContent(PAGE.formatted("", content));

        assertThatThrownBy(() -> Accessibility.check(page))
                .hasMessageContaining(rule + " (")
                .hasMessageContaining(place)
                .hasMessageContaining("Fix ");
    }

    @Test
    void seesWhatSticksOutOfANarrowWindow() {
        page.setContent(PAGE.formatted("", "<p id='wide' style='width: 350px'>wide</p>"));

        assertThatThrownBy(() -> Reflow.check(page))
                .hasMessageContaining("at 320 px: ")
                .hasMessageContaining("id=\"wide\"")
                .hasMessageNotContaining("at 390 px");
    }

    @Test
    void takesATableThatScrollsByItself() {
        page.setContent(PAGE.formatted(
                "", "<div style='overflow-x: auto' tabindex='0'><p style='width: 900px'>wide</p></div>"));

        assertThatCode(() -> Reflow.check(page)).doesNotThrowAnyException();
    }
}
