package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.forms.feel.FormBroken;

class ChoiceFieldsTest {

    private static final String YES_NO = "'values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}]";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"radio", "select"})
    void oneOfTheOptionsIsTaken(String type) {
        assertThat(desk.accept(field(type, YES_NO), "k", "", "k", "no").choice("k"))
                .hasValue("no");
        assertThat(desk.accept(field(type, YES_NO), "k", "").choice("k")).isEmpty();
        assertThat(Desk.problems(desk.submit(field(type, YES_NO), "k", "maybe")))
                .containsExactly("option");
        assertThat(Desk.problems(desk.submit(field(type, YES_NO), "k", "Yes"))).containsExactly("option");
        assertThat(Desk.problems(desk.submit(field(type, YES_NO + ",'validate':{'required':true}"))))
                .containsExactly("choose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void severalOptionsAreTakenInTheOrderOfTheForm(String type) {
        assertThat(desk.accept(field(type, YES_NO), "k", "", "k", "no", "k", "yes", "k", "no")
                        .choices("k"))
                .containsExactly("yes", "no");
        assertThat(desk.accept(field(type, YES_NO), "k", "").values()).isEmpty();
        assertThat(Desk.problems(desk.submit(field(type, YES_NO), "k", "yes", "k", "maybe")))
                .containsExactly("option");
        assertThat(Desk.problems(desk.submit(field(type, YES_NO + ",'validate':{'required':true}"), "k", "")))
                .containsExactly("chooseSome");
    }

    @Test
    void aBoxIsTickedOrNot() {
        // given
        Form form = field("checkbox", "'validate':{'required':true}");

        // then
        assertThat(desk.accept(form, "k", "", "k", "true").flag("k")).isTrue();
        assertThat(Desk.problems(desk.submit(form, "k", ""))).containsExactly("tick");
        assertThat(Desk.problems(desk.submit(form, "k", "yes"))).containsExactly("tick");
        assertThat(desk.accept(field("checkbox", "'defaultValue':true"), "k", "")
                        .values())
                .isEqualTo(Map.of("k", false));
    }

    @Test
    void optionsMayBeNumbersAndMoreAndKeepTheirKind() {
        // given
        Form form = field(
                "checklist",
                "'values':[{'label':'One','value':1},{'label':'On','value':true},"
                        + "{'label':'Pair','value':{'a':1}}]");

        // when
        FormData data = desk.accept(form, "k", "1", "k", "true", "k", "{\"a\":1}");

        // then
        assertThat(data.values()).isEqualTo(Map.of("k", List.of(BigDecimal.ONE, true, Map.of("a", BigDecimal.ONE))));
    }

    @Test
    void optionsMayBeGiven() {
        // given
        Form form = field("select", "'valuesKey':'places.all'");
        FormData given = new FormData(Map.of(
                "places",
                Map.of("all", List.of("Ptuj", Map.of("label", "Nova <Gorica>", "value", 5), Map.of("x", 1)))));

        // when
        Document page = desk.page(form, given);

        // then
        assertThat(page.select("option").eachText()).containsExactly("Please choose", "Ptuj", "Nova <Gorica>");
        assertThat(Desk.accepted(desk.desk.submit(new Sheet(form, given), Desk.posting("k", "5")))
                        .number("k"))
                .hasValue(new BigDecimal(5));
        assertThat(Desk.problems(desk.desk.submit(new Sheet(form, FormData.empty()), Desk.posting("k", "5"))))
                .containsExactly("option");
    }

    @Test
    void optionsMayBeComputedFromOtherFields() {
        // given
        Form form = Desk.form(
                "{'id':'N','type':'number','key':'n','label':'N'}",
                "{'id':'F','type':'radio','key':'k','label':'L',"
                        + "'valuesExpression':'=for x in 1..n return {label: `No. ` + string(x), value: x}'}");

        // then
        assertThat(desk.accept(form, "n", "3", "k", "3").number("k")).hasValue(new BigDecimal(3));
        assertThat(Desk.problems(desk.submit(form, "n", "2", "k", "3"))).containsExactly("option");
    }

    @Test
    void optionsThatAreNoListBreakTheForm() {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> desk.page(field("radio", "'valuesExpression':'=1'")))
                .withMessageContaining("test.form, component F, valuesExpression: expected a list of options");
    }

    @Test
    void buttonsAreHeldTogetherByTheirLegend() {
        // given
        Form form = field("radio", YES_NO + ",'description':'Think.','validate':{'required':true}");

        // when
        Document page = desk.page(new Sheet(form, FormData.empty()), desk.submit(form), Desk.ENGLISH);

        // then
        var group = page.select("fieldset[role=radiogroup][aria-invalid=true]");
        assertThat(group.select("legend").text()).isEqualTo("L (required)");
        assertThat(group.attr("aria-describedby")).isEqualTo("test-F-description test-F-error");
        assertThat(group.select("input[type=radio][name=k]").eachAttr("id")).containsExactly("test-F", "test-F-2");
        assertThat(group.select("label").eachAttr("for")).containsExactly("test-F", "test-F-2");
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#test-F");
        assertThat(page.select(".errors a").text()).isEqualTo("L: Please choose one.");
    }

    @Test
    void whatWasChosenIsChosenAgain() {
        // given
        Form form = Desk.form(
                "{'id':'A','type':'checklist','key':'a','label':'A',%s}".formatted(YES_NO),
                "{'id':'B','type':'select','key':'b','label':'B',%s}".formatted(YES_NO),
                "{'id':'C','type':'checkbox','key':'c','label':'C','defaultValue':true}");

        // when
        Document page = desk.page(form, new FormData(Map.of("a", List.of("no"), "b", "yes")));

        // then
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("no", "true");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("yes");
    }

    @Test
    void aGroupWithoutOptionsSaysSoWhereItsLinkLeads() {
        // given
        Form form = field("radio", "'valuesKey':'none','validate':{'required':true}");

        // when
        Document page = desk.page(new Sheet(form, FormData.empty()), desk.submit(form), Desk.ENGLISH);

        // then
        assertThat(page.select("#test-F").text()).isEqualTo("Nothing to show");
    }

    private static Form field(String type, String attributes) {
        return Desk.form("{'id':'F','type':'%s','key':'k','label':'L',%s}".formatted(type, attributes));
    }
}
