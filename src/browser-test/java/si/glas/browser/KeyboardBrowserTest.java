package si.glas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.language.Language;

/** That the walk by keyboard sees what it is there to see. */
@InBrowser
class KeyboardBrowserTest {

    private Page page;

    @BeforeEach
    void begin(Visits visits) {
        page = visits.begin(Look.phone(Language.EN));
    }

    @Test
    void goesThroughAPageWithEverythingThatCanBeActedOn() {
        page.setContent("""
                <a href="#x">link</a>
                <button>button</button> <button disabled>not now</button> <button tabindex="-1">by script</button>
                <label>text <input></label> <input type="hidden"> <label>when <input type="datetime-local"></label>
                <fieldset>
                  <label><input type="radio" name="vote">yes</label> <label><input type="radio" name="vote">no</label>
                </fieldset>
                <details><summary>more</summary><a href="#y">inside</a></details>
                <select><option>one</option></select> <textarea></textarea>
                <p style="height: 3000px"></p>
                <a href="#z">far below</a>
                """);

        assertThatCode(() -> Keyboard.check(page)).doesNotThrowAnyException();
    }

    @Test
    void seesAPageThatCatchesTheFocus() {
        page.setContent("""
                <button id="first">first</button> <button id="last">last</button>
                <script>
                  document.getElementById('first').addEventListener('blur', event => event.target.focus())
                </script>
                """);

        assertThatThrownBy(() -> Keyboard.check(page))
                .hasMessageContaining("does not lead on from <button id=\"first\"")
                .hasMessageContaining("does not lead to <button id=\"last\"");
    }

    @Test
    void seesWhatTabPassesOver() {
        page.setContent("""
                <button id="first">first</button> <button id="hidden-one">last</button>
                <script>
                  document.getElementById('hidden-one').addEventListener('focus', event => event.target.blur())
                  document.addEventListener('keydown', event => {
                    if (document.activeElement.id === 'first') event.preventDefault()
                  })
                </script>
                """);

        assertThatThrownBy(() -> Keyboard.check(page))
                .hasMessageContaining("Tab does not lead to <button id=\"hidden-one\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline: none", "outline: 0 solid red"})
    void seesThatTheFocusDoesNotShow(String style) {
        page.setContent("<style>button:focus { %s }</style><button>act</button>".formatted(style));

        assertThatThrownBy(() -> Keyboard.check(page)).hasMessageContaining("The focus does not show on <button>act");
    }

    @Test
    void seesThatSomethingHidesTheFocus() {
        page.setContent("""
                <button>act</button><div style="position: fixed; inset: 0; background: white">in front</div>
                """);

        assertThatThrownBy(() -> Keyboard.check(page)).hasMessageContaining("Something hides");
    }

    @Test
    void takesAFocusThatShowsOnTheLabel() {
        page.setContent("""
                <style>
                  input { position: absolute; opacity: 0; outline: none }
                  label:has(:focus) { outline: 2px solid black }
                </style>
                <label><input type="checkbox"> agreed</label>
                """);

        assertThatCode(() -> Keyboard.check(page)).doesNotThrowAnyException();
    }

    @Test
    void goesToAnElementByTabOnly() {
        page.setContent("<a href='#1'>one</a> <a href='#2'>two</a> <a tabindex='-1' href='#3'>never</a>");

        Keyboard.goTo(page.getByText("two"));

        assertThat(page.getByText("two")).isFocused();
        assertThatThrownBy(() -> Keyboard.goTo(page.getByText("never"))).hasMessageContaining("Tab does not lead to");
    }
}
