package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import si.glas.forms.feel.FormBroken;

class ConditionsTest {

    private static final String DECISION = "{'id':'Decision','type':'radio','key':'decision','label':'Decision',"
            + "'values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}],'validate':{'required':true}}";
    private static final String REASON = "{'id':'Reason','type':'textarea','key':'reason','label':'Why?',"
            + "'validate':{'required':true},'conditional':{'hide':'=decision != `no`'}}";
    private static final String NOTE = "{'id':'Note','type':'textfield','key':'note','label':'Note',"
            + "'conditional':{'hide':'=decision != `no`'}}";

    private final Desk desk = new Desk();

    @Test
    void aHiddenFieldIsNotOnThePageAndNotAmongTheValues() {
        // given
        Form form = Desk.form(DECISION, REASON);

        // then
        assertThat(desk.page(form).select("textarea")).isEmpty();
        assertThat(desk.accept(form, "decision", "yes", "reason", "Because").values())
                .isEqualTo(Map.of("decision", "yes"));
    }

    @Test
    void aVisibleOneIsJudged() {
        // given
        Form form = Desk.form(DECISION, REASON);

        // then
        assertThat(Desk.problems(desk.submit(form, "decision", "no", "reason", " ")))
                .containsExactly("required");
        assertThat(desk.accept(form, "decision", "no", "reason", "Because").values())
                .isEqualTo(Map.of("decision", "no", "reason", "Because"));
    }

    @Test
    void aQuestionThatWasNotOnThePageIsShownBeforeTheFormIsTaken() {
        // given
        Form form = Desk.form(DECISION, NOTE);

        // when
        Outcome outcome = desk.submit(form, "decision", "no");

        // then
        assertThat(outcome).isInstanceOf(Outcome.Revised.class);
        Document page = desk.page(new Sheet(form, FormData.empty()), outcome, Desk.ENGLISH);
        assertThat(page.select("#test-Note").hasAttr("autofocus")).isTrue();
        assertThat(page.select("[role=status]").text()).startsWith("Not sent yet");
        assertThat(page.select(".errors")).isEmpty();
        assertThat(page.select("input[checked]").val()).isEqualTo("no");

        // when: it is left empty knowingly
        outcome = desk.submit(form, "decision", "no", "note", "");

        // then
        assertThat(outcome).isEqualTo(new Outcome.Accepted(new FormData(Map.of("decision", "no"))));
    }

    @Test
    void aQuestionThatWasNotOnThePageBeginsWithItsDefault() {
        // given
        Form form = Desk.form(
                DECISION,
                "{'id':'Months','type':'number','key':'months','label':'Months','defaultValue':12,"
                        + "'validate':{'required':true},'conditional':{'hide':'=decision != `yes`'}}");

        // when
        Outcome outcome = desk.submit(form, "decision", "yes");

        // then
        assertThat(outcome).isInstanceOf(Outcome.Revised.class);
        assertThat(desk.page(new Sheet(form, FormData.empty()), outcome, Desk.ENGLISH)
                        .select("#test-Months")
                        .val())
                .isEqualTo("12");
    }

    @Test
    void aQuestionThatNobodyHasSeenIsNotJudgedBesideOthersThatAreWrong() {
        // given
        Form form = Desk.form(
                DECISION,
                REASON,
                "{'id':'Name','type':'textfield','key':'name','label':'Name','validate':{'required':true}}");

        // when
        Outcome outcome = desk.submit(form, "decision", "no", "name", "");

        // then
        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::componentId)
                .containsExactly("Name");
        assertThat(desk.page(new Sheet(form, FormData.empty()), outcome, Desk.ENGLISH)
                        .select("textarea"))
                .hasSize(1);
    }

    @Test
    void whatWasTypedIsCarriedThroughWhileItIsHidden() {
        // given
        Form form = Desk.form(DECISION, REASON);
        Sheet sheet = new Sheet(form, FormData.empty());

        // when
        Document hidden = desk.page(
                sheet,
                desk.submit(form, "decision", "yes", "reason", "Because\n\"so\"", "form:action", "refresh"),
                Desk.ENGLISH);

        // then
        assertThat(hidden.select("input[type=hidden][name=reason]").val()).isEqualTo("Because\n\"so\"");

        // when
        Document shown = desk.page(
                sheet,
                desk.submit(form, "decision", "no", "reason", "Because", "form:action", "refresh"),
                Desk.ENGLISH);

        // then
        assertThat(shown.select("textarea[name=reason]").val()).isEqualTo("Because");
    }

    @Test
    void conditionsMayReadFieldsThatComeLater() {
        // given
        Form form = Desk.form(
                "{'id':'A','type':'textfield','key':'a','label':'A','conditional':{'hide':'=b = `x`'}}",
                "{'id':'B','type':'textfield','key':'b','label':'B','conditional':{'hide':'=c = `y`'}}",
                "{'id':'C','type':'textfield','key':'c','label':'C'}");

        // then
        assertThat(desk.accept(form, "a", "1", "b", "x", "c", "").values()).isEqualTo(Map.of("b", "x"));
        assertThat(desk.accept(form, "a", "1", "b", "x", "c", "y").values()).isEqualTo(Map.of("a", "1", "c", "y"));
    }

    @Test
    void aHiddenFieldHasNoValueForOtherConditions() {
        // given
        Form form = Desk.form(
                DECISION,
                NOTE,
                "{'id':'More','type':'textfield','key':'more','label':'More','conditional':{'hide':'=note != `x`'}}");

        // then
        assertThat(desk.accept(form, "decision", "yes", "note", "x", "more", "typed")
                        .values())
                .isEqualTo(Map.of("decision", "yes"));
    }

    @Test
    void ofTwoFieldsThatHideEachOtherOneIsLeft() {
        // given
        Form form = Desk.form(
                "{'id':'A','type':'textfield','key':'a','label':'A','conditional':{'hide':'=b != `` and b != null'}}",
                "{'id':'B','type':'textfield','key':'b','label':'B','conditional':{'hide':'=a != `` and a != null'}}");

        // then
        assertThat(desk.accept(form, "a", "1", "b", "2").values()).isEqualTo(Map.of("b", "2"));
        assertThat(desk.accept(form, "a", "1", "b", "").values()).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void conditionsInACircleBreakTheForm() {
        // given
        Form form = Desk.form("{'id':'A','type':'textfield','key':'a','label':'A','conditional':{'hide':'=a = `x`'}}");

        // then
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> desk.submit(form, "a", "x"))
                .withMessageContaining("circle");
    }

    @Test
    void aConditionThatIsNeitherYesNorNoBreaksTheForm() {
        // given
        Form form =
                Desk.form("{'id':'A','type':'textfield','key':'a','label':'A','conditional':{'hide':'=`Ana Novak`'}}");

        // then
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> desk.page(form))
                .withMessageStartingWith("test.form, component A, conditional.hide: expected yes or no")
                .withMessageContaining("String");
    }

    @Test
    void whatIsInAHiddenGroupIsHidden() {
        // given
        Form form = Desk.form(
                DECISION,
                "{'id':'G','type':'group','path':'g','label':'G','conditional':{'hide':'=decision != `no`'},'components':["
                        + "{'id':'X','type':'textfield','key':'x','label':'X','validate':{'required':true}},"
                        + "{'id':'L','type':'dynamiclist','path':'l','label':'L','components':["
                        + "{'id':'Y','type':'textfield','key':'y','label':'Y','validate':{'required':true}}]}]}");

        // then
        assertThat(desk.accept(form, "decision", "yes", "g.x", "1", "g.l[0]", "", "g.l[0].y", "2")
                        .values())
                .isEqualTo(Map.of("decision", "yes"));
        assertThat(Desk.problems(desk.submit(form, "decision", "no", "g.x", "", "g.l[0]", "", "g.l[0].y", "")))
                .containsExactly("required", "required");
        assertThat(desk.submit(form, "decision", "no", "g.x", "1")).isInstanceOf(Outcome.Revised.class);
    }

    @Test
    void readonlyFieldsKeepWhatWasGivenAndDisabledOnesAreLeftOut() {
        // given
        Form form = Desk.form(
                "{'id':'A','type':'textfield','key':'a','label':'A','readonly':true,'validate':{'required':true}}",
                "{'id':'B','type':'textfield','key':'b','label':'B','disabled':true,'validate':{'required':true}}",
                "{'id':'C','type':'textfield','key':'c','label':'C','readonly':'=a = `given`'}",
                "{'id':'D','type':'textfield','key':'d','label':'D','disabled':'=missing = 1'}");
        Sheet sheet = new Sheet(form, new FormData(Map.of("a", "given", "b", "given", "c", "given")));

        // when
        Outcome outcome =
                desk.desk.submit(sheet, Desk.posting("a", "forged", "b", "forged", "c", "forged", "d", "typed"));

        // then
        assertThat(Desk.accepted(outcome).values()).isEqualTo(Map.of("a", "given", "c", "given", "d", "typed"));
    }

    @Test
    void computedValuesAreComputedWhateverIsPosted() {
        // given
        Form form = Desk.form(
                "{'id':'S','type':'expression','key':'sum','expression':'=a + b','computeOn':'presubmit'}",
                "{'id':'T','type':'expression','key':'twice','expression':'=sum * 2'}",
                "{'id':'A','type':'number','key':'a','label':'A'}",
                "{'id':'B','type':'number','key':'b','label':'B'}",
                "{'id':'M','type':'text','text':'Sum: {{sum}}'}",
                "{'id':'U','type':'expression','key':'unlike','expression':'=uuid()'}");

        // when
        FormData data = desk.accept(form, "a", "1,5", "b", "2", "sum", "99", "twice", "99");

        // then
        assertThat(data.number("sum")).hasToString("Optional[3.5]");
        assertThat(data.number("twice")).hasToString("Optional[7.0]");
        assertThat(data.text("unlike")).isNotEmpty();
    }

    @Test
    void onlyFieldsThatOthersReadAskForTheFormAnew() {
        // given
        Form form = Desk.form(DECISION, REASON);

        // when
        Document page = desk.page(form, new FormData(Map.of("decision", "no")));

        // then
        assertThat(page.select("[hx-post] input[type=radio]")).hasSize(2);
        assertThat(page.select("[hx-post] textarea")).isEmpty();
        assertThat(page.select("[hx-post]").attr("hx-vals")).isEqualTo("{\"form:action\": \"refresh\"}");
    }

    @Test
    void unknownNamesAreLeftAside() {
        // given
        Form form = Desk.form(DECISION, REASON);

        // when
        Outcome outcome = desk.submit(form, "decision", "", "_csrf", "secret", "admin", "true", "decision.x", "1");

        // then
        assertThat(((Outcome.Refused) outcome).typed().values()).isEqualTo(Map.of("decision", List.of("")));
    }
}
