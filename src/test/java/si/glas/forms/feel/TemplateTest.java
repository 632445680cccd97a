package si.glas.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Place PLACE = new Place("vote.form", "Field_Text", "text");

    private static final Map<String, Object> VALUES = Map.of(
            "user",
            "Ana",
            "count",
            BigDecimal.ZERO,
            "cook",
            true,
            "items",
            List.of(Map.of("name", "figs", "price", new BigDecimal("2.50")), Map.of("name", "nuts")),
            "lists",
            List.of(Map.of("name", "A", "tags", List.of("x", "y")), Map.of("name", "B", "tags", List.of())));

    private final Feel feel = Feel.at(ZonedDateTime.parse("2026-11-24T10:00:00+01:00"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hello {{user}}!                                       | Hello Ana!
                    {{ if cook then "a" else "b" }}                       | a
                    Hello {{nobody}}.                                     | Hello .
                    {{#if cook}}yes{{/if}}{{#if not(cook)}}no{{/if}}      | yes
                    {{#if count}}some{{/if}}{{#if user}}named{{/if}}      | named
                    {{#loop items}}{{name}} {{/loop}}                     | 'figs nuts '
                    {{#loop items}}{{parent.user}}:{{this.name}};{{/loop}}| Ana:figs;Ana:nuts;
                    {{#loop nobody}}x{{/loop}}                            | ''
                    {{#loop user}}{{this}}{{/loop}}                       | Ana
                    {{#loop lists}}{{name}}{{#loop tags}}{{parent.name}}{{this}}{{/loop}}{{/loop}} | AAxAyB
                    {{#loop items}}{{_this_.name}}{{_parent_.user}}{{/loop}} | figsAnanutsAna
                    a {{}} b {{ x                                         | a  b {{ x
                    = "Hello " + user                                     | Hello Ana
                    """)
    void gapsAreFilled(String template, String text) {
        assertThat(fill(template)).isEqualTo(text);
    }

    @Test
    void marksOnLinesOfTheirOwnLeaveNoEmptyLines() {
        assertThat(fill("Items:\n{{#loop items}}\n- {{name}}\n{{/loop}}\nEnd"))
                .isEqualTo("Items:\n- figs\n- nuts\nEnd");
        assertThat(fill("{{#if cook}}\nCook{{/if}}\nEnd")).isEqualTo("Cook\nEnd");
        assertThat(fill("{{#if not(cook)}}\nCook\n{{/if}}\nEnd")).isEqualTo("End");
    }

    @Test
    void whatIsInsertedIsPutIntoWords() {
        // when
        String text =
                Template.of(PLACE, "<b>{{user}}</b>").fill(feel, Map.of("user", "<i>"), value -> "[" + value + "]");

        // then
        assertThat(text).isEqualTo("<b>[<i>]</b>");
    }

    @Test
    void whatIsInsertedIsNoTemplateItself() {
        assertThat(Template.of(PLACE, "{{user}}")
                        .fill(feel, Map.of("user", "{{secret}}", "secret", "s"), String::valueOf))
                .isEqualTo("{{secret}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#if cook}}x", "x{{/if}}", "{{#if cook}}{{/loop}}", "{{1 =}}", "{{foo(1)}}", "=1 ="})
    void aBrokenTemplateIsRefusedWithItsPlace(String template) {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> Template.of(PLACE, template))
                .withMessageStartingWith("vote.form, component Field_Text, text: ");
    }

    @Test
    void aTemplateTellsWhatItMayRead() {
        assertThat(Template.of(PLACE, "{{a}}{{#if b}}{{c}}{{/if}}{{#loop d}}{{e}}{{/loop}}")
                        .names())
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    private String fill(String template) {
        return Template.of(PLACE, template)
                .fill(feel, Map.copyOf(VALUES), value -> value == null ? "" : value.toString());
    }
}
