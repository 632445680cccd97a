package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page of a form has to keep to, so that nobody is left out. */
final class Accessibility {

    private static final String CONTROLS = "input:not([type=hidden]), select, textarea";

    private Accessibility() {}

    static void check(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(CONTROLS)).allSatisfy(control -> {
            assertThat(page.select("label[for='" + control.id() + "']"))
                    .as("label of %s", control)
                    .hasSize(1)
                    .allSatisfy(label -> assertThat(label.text()).isNotBlank());
            assertThat(control.attr("name")).isNotBlank();
        });
        assertThat(page.select("label"))
                .allSatisfy(label -> assertThat(page.getElementById(label.attr("for")))
                        .as("control of %s", label)
                        .isNotNull());
        assertThat(page.select("[aria-describedby], [aria-labelledby]").stream().flatMap(Accessibility::references))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select("fieldset:has(> label > input[type=radio])"))
                .hasSize((int) page.select("input[type=radio]").eachAttr("name").stream()
                        .distinct()
                        .count())
                .allSatisfy(group -> assertThat(group.select("> legend").text()).isNotBlank());
        assertThat(page.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1)))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select("th"))
                .allSatisfy(header -> assertThat(header.hasAttr("scope")).isTrue());
        assertThat(page.select("iframe"))
                .allSatisfy(frame -> assertThat(frame.attr("title")).isNotBlank());
        assertThat(page.select("img"))
                .allSatisfy(picture -> assertThat(picture.hasAttr("alt")).isTrue());
        assertThat(page.select("button"))
                .allSatisfy(button -> assertThat(button.text()).isNotBlank());
        assertThat(page.select("[style], [onclick], [onchange], script, style")).isEmpty();
    }

    private static Stream<String> references(Element element) {
        return Stream.of(element.attr("aria-describedby"), element.attr("aria-labelledby"))
                .flatMap(ids -> Stream.of(ids.split(" ")))
                .filter(id -> !id.isEmpty());
    }
}
