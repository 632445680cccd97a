package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final String FIELDS = "'components':["
            + "{'id':'Number','type':'number','key':'number','label':'Demand','readonly':true},"
            + "{'id':'Uptake','type':'radio','key':'uptake','label':'Uptake','validate':{'required':true},"
            + "'values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}]},"
            + "{'id':'Note','type':'textfield','key':'note','label':'Note {{i[1]}}','validate':{'maxLength':5},"
            + "'conditional':{'hide':'=this.uptake != `no`'}}]}";
    private static final Form FIXED = Desk.form(
            "{'id':'L','type':'dynamiclist','path':'demands','label':'Demands','allowAddRemove':false," + FIELDS);
    private static final Form GROWING =
            Desk.form("{'id':'L','type':'dynamiclist','path':'demands','label':'Demands'," + FIELDS);
    private static final FormData THREE = new FormData(
            Map.of("demands", List.of(Map.of("number", 1), Map.of("number", 2, "secret", "x"), Map.of("number", 3))));

    private final Desk desk = new Desk();

    @Test
    void eachRowHasItsOwnNamesIdsAndLegend() {
        // when
        Document page = desk.page(FIXED, THREE);

        // then
        assertThat(page.select("input[type=radio]").eachAttr("name"))
                .startsWith("demands[0].uptake", "demands[0].uptake", "demands[1].uptake");
        assertThat(page.select("input[type=radio]").eachAttr("id")).contains("test-Uptake-0", "test-Uptake-1-2");
        assertThat(page.select("#test-L > fieldset > legend").eachText()).containsExactly("No. 1", "No. 2", "No. 3");
        assertThat(page.select("button")).hasSize(1);
    }

    @Test
    void rowsAreThoseThatWereGivenWhateverIsPosted() {
        // when
        FormData data = Desk.accepted(desk.desk.submit(
                new Sheet(FIXED, THREE),
                Desk.posting(
                        "demands[0].uptake", "yes",
                        "demands[1].uptake", "yes",
                        "demands[1].number", "99",
                        "demands[2].uptake", "yes",
                        "demands[3].uptake", "no",
                        "demands[7]", "0")));

        // then
        assertThat(data.list("demands"))
                .extracting(row -> row.number("number").orElseThrow().intValue())
                .containsExactly(1, 2, 3);
        assertThat(data.list("demands").get(1).values()).containsOnlyKeys("number", "uptake");
    }

    @Test
    void conditionsReadTheirOwnRow() {
        // when
        Outcome outcome = desk.desk.submit(
                new Sheet(FIXED, THREE),
                Desk.posting(
                        "demands[0].uptake",
                        "yes",
                        "demands[0].note",
                        "dropped",
                        "demands[1].uptake",
                        "no",
                        "demands[1].note",
                        "too long",
                        "demands[2].uptake",
                        ""));

        // then
        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::componentId, Problem::fieldId, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Note", "test-Note-1", "form.error.tooLong"),
                        org.assertj.core.groups.Tuple.tuple("Uptake", "test-Uptake-2", "form.error.choose"));
        Document page = desk.page(new Sheet(FIXED, THREE), outcome, Desk.ENGLISH);
        assertThat(page.select("input[name='demands[1].note']").val()).isEqualTo("too long");
        assertThat(page.select("label[for=test-Note-1]").text()).isEqualTo("Note 2");
        assertThat(page.select(".errors a").eachText().getFirst()).startsWith("Note 2: ");
    }

    @Test
    void aListBeginsWithAsManyRowsAsItsFormSays() {
        // given
        Form form = Desk.form("{'id':'L','type':'dynamiclist','path':'l','defaultRepetitions':3,'components':["
                + "{'id':'N','type':'textfield','key':'n','label':'N','defaultValue':'x'}]}");

        // then
        assertThat(desk.page(form).select("input[type=text]").eachAttr("value")).containsExactly("x", "x", "x");
        assertThat(desk.page(form, new FormData(Map.of("l", List.of()))).select("input[type=text]"))
                .isEmpty();
    }

    @Test
    void aRowIsAddedAndWhatWasTypedIsKept() {
        // given
        Sheet sheet = new Sheet(GROWING, THREE);

        // when
        Outcome outcome = desk.desk.submit(
                sheet,
                Desk.posting(
                        "demands",
                        "",
                        "demands[0]",
                        "0",
                        "demands[0].uptake",
                        "no",
                        "demands[0].note",
                        "far too long",
                        "demands[1]",
                        "1",
                        "demands[1].uptake",
                        "yes",
                        "form:action",
                        "add:demands"));

        // then
        Document page = desk.page(sheet, outcome, Desk.ENGLISH);
        assertThat(page.select("#test-L > fieldset")).hasSize(3);
        assertThat(page.select("input[name='demands[0].note']").val()).isEqualTo("far too long");
        assertThat(page.select("input[name='demands[1].uptake'][checked]").val())
                .isEqualTo("yes");
        assertThat(page.select("[autofocus]").attr("id")).isEqualTo("test-Uptake-2");
        assertThat(page.select(".errors")).isEmpty();
    }

    @Test
    void aRowIsRemovedAndTheOthersKeepWhatWasGivenAndTyped() {
        // given
        Sheet sheet = new Sheet(GROWING, THREE);

        // when
        Outcome outcome = desk.desk.submit(
                sheet,
                Desk.posting(
                        "demands",
                        "",
                        "demands[0]",
                        "0",
                        "demands[0].uptake",
                        "yes",
                        "demands[1]",
                        "1",
                        "demands[1].uptake",
                        "no",
                        "demands[1].note",
                        "gone",
                        "demands[2]",
                        "2",
                        "demands[2].uptake",
                        "no",
                        "demands[2].note",
                        "stays",
                        "form:action",
                        "remove:demands[1]"));

        // then
        Document page = desk.page(sheet, outcome, Desk.ENGLISH);
        assertThat(page.select("input[name='demands[1].note']").val()).isEqualTo("stays");
        assertThat(page.select("input[name='demands[1]']").val()).isEqualTo("2");
        assertThat(page.select("#test-Number-1").text()).isEqualTo("Demand 3");
        assertThat(page.select("input[name^='demands[2]']")).isEmpty();
        assertThat(page.select("[autofocus]").attr("id")).isEqualTo("test-L-add");

        // when: what is on the page is posted
        FormData data = Desk.accepted(desk.desk.submit(sheet, new FormSubmission(Browser.fields(page))));

        // then
        assertThat(data.list("demands"))
                .extracting(row -> row.number("number").orElseThrow().intValue())
                .containsExactly(1, 3);
    }

    @Test
    void aGivenRowCannotBePostedTwiceNorMadeUp() {
        // when
        FormData data = Desk.accepted(desk.desk.submit(
                new Sheet(GROWING, THREE),
                Desk.posting(
                        "demands[0]",
                        "1",
                        "demands[0].uptake",
                        "yes",
                        "demands[1]",
                        "1",
                        "demands[1].uptake",
                        "yes",
                        "demands[2]",
                        "77",
                        "demands[2].uptake",
                        "yes")));

        // then
        assertThat(data.list("demands"))
                .extracting(row -> row.number("number").isPresent())
                .containsExactly(true, false, false);
    }

    @Test
    void allRowsCanBeRemoved() {
        assertThat(Desk.accepted(desk.desk.submit(new Sheet(GROWING, THREE), Desk.posting("demands", "")))
                        .values())
                .isEqualTo(Map.of("demands", List.of()));
    }

    @Test
    void buttonsThatTheListDoesNotHaveDoNothing() {
        for (String action : List.of("add:demands", "remove:demands[0]", "remove:demands[9]", "add:x", "x", "")) {
            // when
            Outcome outcome = desk.desk.submit(
                    new Sheet(FIXED, THREE), Desk.posting("demands[0].uptake", "no", "form:action", action));

            // then
            assertThat(desk.page(new Sheet(FIXED, THREE), outcome, Desk.ENGLISH).select("#test-L > fieldset"))
                    .hasSize(3);
        }
    }

    @Test
    void noMoreRowsThanAPersonFillsIn() {
        // given
        List<String> posted = new ArrayList<>();
        for (int row = 0; row < 150; row++) {
            posted.addAll(List.of("l[" + row + "].n", "x"));
        }
        posted.addAll(List.of("form:action", "add:l"));
        Form form = Desk.form("{'id':'L','type':'dynamiclist','path':'l','components':["
                + "{'id':'N','type':'textfield','key':'n','label':'N'}]}");

        // when
        Document page = desk.page(
                new Sheet(form, FormData.empty()), desk.submit(form, posted.toArray(String[]::new)), Desk.SLOVENIAN);

        // then
        assertThat(page.select("#test-L > fieldset")).hasSize(100);
        assertThat(page.select("#test-L-add")).isEmpty();
        assertThat(page.select("#test-L > .hint").text()).isEqualTo("Prostora je le za 100 vnosov.");
    }

    @Test
    void listsMayStandInLists() {
        // given
        Form form = Desk.form("{'id':'O','type':'dynamiclist','path':'outer','components':["
                + "{'id':'T','type':'textfield','key':'t','label':'T'},"
                + "{'id':'I','type':'dynamiclist','path':'inner','components':["
                + "{'id':'X','type':'textfield','key':'x','label':'{{parent.t}} {{i[1]}}.{{i[2]}}',"
                + "'conditional':{'hide':'=parent.t = `hide`'}}]}]}");
        Sheet sheet = new Sheet(form, FormData.empty());
        String[] posted = {
            "outer[0]",
            "",
            "outer[0].t",
            "A",
            "outer[0].inner[0].x",
            "1",
            "outer[0].inner[1].x",
            "2",
            "outer[1]",
            "",
            "outer[1].t",
            "hide",
            "outer[1].inner[0].x",
            "3",
        };

        // then
        assertThat(desk.accept(form, posted).values())
                .isEqualTo(new FormData(Map.of(
                                "outer",
                                List.of(
                                        Map.of("t", "A", "inner", List.of(Map.of("x", "1"), Map.of("x", "2"))),
                                        Map.of("t", "hide", "inner", List.of(Map.of())))))
                        .values());

        // when
        List<String> removing = new ArrayList<>(List.of(posted));
        removing.addAll(List.of("form:action", "remove:outer[0].inner[0]"));
        Document page = desk.page(sheet, desk.submit(form, removing.toArray(String[]::new)), Desk.ENGLISH);

        // then
        assertThat(page.select("input[name='outer[0].inner[0].x']").val()).isEqualTo("2");
        assertThat(page.select("label[for=test-X-0-0]").text()).isEqualTo("A 1.1");

        // when
        removing.set(removing.size() - 1, "remove:outer[0]");
        page = desk.page(sheet, desk.submit(form, removing.toArray(String[]::new)), Desk.ENGLISH);

        // then
        assertThat(page.select("input[name='outer[0].t']").val()).isEqualTo("hide");
    }

    @Test
    void enterSendsTheFormInsteadOfRemovingARow() {
        assertThat(desk.page(GROWING, THREE)
                        .select("button[type=submit]")
                        .getFirst()
                        .hasClass("form-default"))
                .isTrue();
    }
}
