package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.forms.feel.FormBroken;

class PageTest {

    private static final String HOSTILE = "\"><script>alert(1)</script> **b** [x](https://evil.example) {{user}}'";

    private final Desk desk = new Desk();
    private final Document page = desk.page(Examples.everything(), Examples.given());

    @Test
    void nobodyIsLeftOut() {
        Accessibility.check(page);
    }

    @Test
    void nobodyIsLeftOutWhenEverythingIsWrong() {
        // given
        Sheet sheet = new Sheet(Examples.everything(), Examples.given());
        Outcome outcome = desk.desk.submit(
                sheet,
                Desk.posting(
                        "person.name",
                        "1",
                        "person.email",
                        "x",
                        "months",
                        "x",
                        "day",
                        "2020-01-01",
                        "hour",
                        "12:01",
                        "moment.date",
                        "x",
                        "topics",
                        "x",
                        "choice",
                        "x",
                        "country",
                        "x",
                        "tags",
                        "9",
                        "receipt",
                        "x"));

        // when
        Document refused = desk.page(sheet, outcome, Desk.SLOVENIAN);

        // then
        Accessibility.check(refused);
        assertThat(refused.select(".errors li")).hasSize(11);
        assertThat(refused.select(".error")).hasSize(11);
        assertThat(refused.select(".errors").attr("role")).isEqualTo("alert");
    }

    @Test
    void theFormHasItsOwnButtons() {
        assertThat(page.select("button[type=submit]").getLast())
                .hasToString("<button type=\"submit\">Send it</button>");
        assertThat(page.select("button[type=reset]").text()).isEqualTo("Undo");
        FormView view = desk.desk.show(new Sheet(Examples.everything(), Examples.given()), Desk.ENGLISH);
        assertThat(view.hasSubmit()).isTrue();
        assertThat(view.multipart()).isTrue();
    }

    @Test
    void textsAreFilledAndBeginBelowTheHeadingOfThePage() {
        assertThat(page.select(".form-text").getFirst().html())
                .isEqualTo("<h2>Hello Ana</h2>\n<p>This form has <strong>every</strong> component.</p>");
        assertThat(page.select(".form-text").getLast().html()).isEqualTo("<p>Written by <em>Ana</em></p>");
    }

    @Test
    void aFieldHasItsNameItsExplanationAndItsPlaceInTheRow() {
        // when
        var input = page.select("#everything-Textfield");

        // then
        assertThat(input.attr("name")).isEqualTo("person.name");
        assertThat(input.val()).isEqualTo("Ana");
        assertThat(input.attr("autocomplete")).isEqualTo("name");
        assertThat(input.attr("aria-describedby"))
                .isEqualTo("everything-Textfield-prefix everything-Textfield-suffix everything-Textfield-description");
        assertThat(page.select("label[for=everything-Textfield]").text()).isEqualTo("Name (required)");
        assertThat(page.select("#everything-Textfield-description").text())
                .isEqualTo("As it stands in the register, Ana.");
        assertThat(page.select("#everything-Textfield-suffix").text()).isEqualTo("Ana");
        assertThat(page.select(".form-row > .form-columns-10 #everything-Textfield"))
                .hasSize(1);
        assertThat(page.select(".form-row > .form-columns-6 #everything-Email[inputmode=email]"))
                .hasSize(1);
    }

    @Test
    void whatIsGivenInAPathIsThereAndWhatIsReadonlyIsText() {
        // when
        Document guest = desk.page(
                Examples.everything(),
                with(Map.of("user", "guest", "address", Map.of("street", "Trg <1>"), "reason", "line 1\nline 2")));

        // then
        assertThat(guest.select("#everything-Street").text()).isEqualTo("Street Trg <1>");
        assertThat(guest.select("[name='address.street']")).isEmpty();
        assertThat(guest.select("textarea[name=reason]").val()).isEqualTo("line 1\nline 2");
        assertThat(guest.select("input[disabled]").attr("name")).isEqualTo("old");
    }

    @Test
    void readonlyValuesAreSaidAsPeopleSayThem() {
        // given
        String values = "'values':[{'label':'Yes, please','value':'yes'},{'label':'No','value':'no'}]";
        Form form = Desk.form(
                locked("radio", "r", values),
                locked("checklist", "c", values),
                locked("checkbox", "b", "'defaultValue':true"),
                locked("number", "n", "'decimalDigits':2"),
                locked("datetime", "d", "'subtype':'date'"),
                locked("datetime", "m", "'subtype':'datetime','timeSerializingFormat':'utc_offset'"),
                locked("textarea", "t", "'description':'x'"),
                locked("filepicker", "f", "'multiple':true"),
                locked("textfield", "e", "'description':'y'"));
        FormData given = new FormData(Map.of(
                "r", "yes",
                "c", List.of("no", "yes"),
                "n", 1200.5,
                "d", "2026-11-24",
                "m", "2026-11-24T14:30+01:00",
                "t", "a\n\nb",
                "f", List.of(new UploadedFile("1", "a.pdf", "application/pdf", 1))));

        // when
        Document slovenian = Desk.page(desk.desk.show(new Sheet(form, given), Desk.SLOVENIAN), Desk.SLOVENIAN);

        // then
        assertThat(slovenian.select(".form-locked").eachText())
                .containsExactly(
                        "Yes, please",
                        "No",
                        "Yes, please",
                        "Da",
                        "1200,5",
                        "24. november 2026",
                        "24. november 2026 14:30",
                        "a",
                        "b",
                        "a.pdf",
                        "Ni vnosa");
        Accessibility.check(slovenian);
    }

    @Test
    void aTableHasCaptionHeadersAndAllRows() {
        // when
        var table = page.select("#everything-Table");

        // then
        assertThat(table.attr("role")).isEqualTo("region");
        assertThat(table.attr("tabindex")).isEqualTo("0");
        assertThat(table.select("caption").text()).isEqualTo("Votes");
        assertThat(table.select("th").eachText()).containsExactly("Member", "Weight");
        assertThat(table.select("tbody tr").eachText()).containsExactly("KUD Ikona 1.5", "Društvo <b> 2");
        assertThat(table.select("td.number")).hasSize(2);
        assertThat(page.select("#everything-Computed th").eachText()).containsExactly("Who");
        assertThat(page.select("#everything-Computed").attr("aria-label")).isEqualTo("Table");
    }

    @Test
    void whatStandsBetweenFieldsIsThere() {
        assertThat(page.select("img").attr("src")).isEqualTo("/glas.svg");
        assertThat(page.select("img").attr("alt")).isEqualTo("The logo of Ana");
        assertThat(page.select("hr")).hasSize(1);
        assertThat(page.select(".form-space-2")).hasSize(1);
        assertThat(page.select("#everything-Documents li").text()).isEqualTo("statute.pdf 121 kB");
        assertThat(page.select("#everything-Documents a")).isEmpty();
    }

    @Test
    void aFrameIsLockedIn() {
        // when
        var frame = page.select("iframe");

        // then
        assertThat(frame.attr("src")).isEqualTo("https://example.org/Ana");
        assertThat(frame.attr("sandbox")).isEqualTo("allow-scripts");
        assertThat(frame.attr("allow")).isEqualTo("fullscreen");
        assertThat(frame.attr("height")).isEqualTo("200");
        assertThat(desk.page(frame("https://example.org", ",'security':{}")).select("iframe[sandbox='']"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "//example.org",
                "/mine",
                "data:text/html,x",
                "https://",
                ""
            })
    void aFrameShowsSecureAddressesOnly(String address) {
        // when
        Document embedded = desk.page(frame("{{url}}", ""), new FormData(Map.of("url", address)));

        // then
        assertThat(embedded.select("iframe")).isEmpty();
        assertThat(embedded.select(".hint").text()).isEqualTo("“A map” cannot be shown here.");
    }

    @ParameterizedTest
    @CsvSource({
        "/logo.png,true",
        "https://example.org/a.png,true",
        "data:image/png;base64;base64x,false",
        "'data:image/png;base64,AAAA',true",
        "'data:image/svg+xml;base64,AAAA',false",
        "javascript:alert(1),false",
        "//example.org/a.png,false",
        "http://example.org/a.png,false"
    })
    void picturesComeFromAddressesThatDoNoHarm(String source, boolean shown) {
        // given
        Form form = Desk.form("{'id':'I','type':'image','source':'{{source}}','alt':'Alt'}");

        // then
        assertThat(desk.page(form, new FormData(Map.of("source", source)))
                                .select("img")
                                .size()
                        == 1)
                .isEqualTo(shown);
    }

    @Test
    void documentsAreLinkedWhereTheyMayBe() {
        // given
        Form form = Desk.form("{'id':'D','type':'documentPreview','label':'L','dataSource':'=docs'}");
        List<Object> documents = List.of(
                document("a.pdf", "/files/1"),
                document("b.pdf", "javascript:alert(1)"),
                document("c.pdf", "//evil.example"),
                "junk");

        // when
        Document listed = desk.page(form, new FormData(Map.of("docs", documents)));

        // then
        assertThat(listed.select("li").eachText()).containsExactly("a.pdf", "b.pdf", "c.pdf");
        assertThat(listed.select("li a").eachAttr("href")).containsExactly("/files/1");
        assertThat(desk.page(form).text()).contains("Nothing to show");
    }

    @Test
    void hostileTextStaysText() {
        // given
        FormData given = with(Map.of(
                "user", HOSTILE,
                "reason", HOSTILE,
                "votes", List.of(Map.of("name", HOSTILE)),
                "topicsOffered", List.of(Map.of("label", HOSTILE, "value", HOSTILE)),
                "papers", List.of(new UploadedFile("1", HOSTILE, "x", 1))));

        // when
        Document hostile = desk.page(Examples.everything(), given);

        // then
        assertThat(hostile.select("script, a, .form-text strong")).hasSize(1);
        assertThat(hostile.select(".form-text").getFirst().select("h2").text()).isEqualTo("Hello " + HOSTILE);
        assertThat(hostile.select(".form-text em").text()).isEqualTo(HOSTILE);
        assertThat(hostile.select("textarea[name=reason]").val()).isEqualTo(HOSTILE);
        assertThat(hostile.select("#everything-Textfield-suffix").text()).isEqualTo(HOSTILE);
        assertThat(hostile.select("#everything-Table td").getFirst().text()).isEqualTo(HOSTILE);
        assertThat(hostile.select("input[name=topics]").getLast().val()).isEqualTo(HOSTILE);
        Accessibility.check(hostile);
    }

    @Test
    void whatWasTypedIsShownAgainAsText() {
        // given
        Sheet sheet = new Sheet(Examples.everything(), Examples.given());
        Outcome outcome = desk.desk.submit(
                sheet, Desk.posting("person.name", HOSTILE, "months", HOSTILE, "reason", HOSTILE, "choice", HOSTILE));

        // when
        Document refused = desk.page(sheet, outcome, Desk.ENGLISH);

        // then
        assertThat(refused.select("input[name='person.name']").val()).isEqualTo(HOSTILE);
        assertThat(refused.select("input[name=months]").val()).isEqualTo(HOSTILE);
        assertThat(refused.select("script")).isEmpty();
    }

    @Test
    void markdownOfAnExpressionIsMarkdownThatDoesNoHarm() {
        // given
        Form form = Desk.form("{'id':'T','type':'text','text':'=body'}");

        // when
        Document text = desk.page(
                form,
                new FormData(Map.of(
                        "body",
                        "# One\n\n<script>x</script>\n\n<b onclick=\"x\">b</b> <img src=x onerror=alert(1)> [l](javascript:x)"
                                + " [m](https://example.org)\n\n|a|\n|-|\n|1|")));

        // then
        assertThat(text.select("h2").text()).isEqualTo("One");
        assertThat(text.select("script, [onclick], [onerror]")).isEmpty();
        assertThat(text.select("a").eachAttr("href")).containsExactly("https://example.org");
        assertThat(text.select("a").attr("rel")).contains("noopener");
        assertThat(text.select("td").text()).isEqualTo("1");
    }

    @Test
    void htmlIsCleaned() {
        // given
        Form form = Desk.form("{'id':'H','type':'html','content':'<style>p {}</style><p id=x class=y style=z>{{t}}</p>"
                + "<form><input name=a></form><a href={{t}}>l</a><iframe src=https://example.org></iframe>'}");

        // when
        Document html = desk.page(form, new FormData(Map.of("t", "javascript:alert(1)")));

        // then
        assertThat(html.select(".form-text").html()).isEqualTo("<p>javascript:alert(1)</p>\nl");
    }

    @Test
    void linesThatAreInsertedStayInTheirParagraph() {
        // given
        Form form = Desk.form("{'id':'T','type':'text','text':'Why: {{t}}'}");

        // when
        Document text = desk.page(form, new FormData(Map.of("t", "a\n\n# b\n    c\n1. d")));

        // then
        assertThat(text.select(".form-text > *").outerHtml().replaceAll("\\s*<br>\\s*", "<br>"))
                .isEqualTo("<p>Why: a<br># b<br>c<br>1. d</p>");
    }

    @Test
    void valuesAreInsertedAsTheReaderWritesThem() {
        // given
        Form form = Desk.form("{'id':'T','type':'text','text':'{{n}} {{yes}} {{date(d)}} {{l}} {{year}}'}");
        FormData given =
                new FormData(Map.of("n", 1.5, "yes", true, "d", "2026-11-24", "l", List.of("a", 2), "year", 2026));

        // then
        assertThat(textOf(form, given, Desk.SLOVENIAN)).isEqualTo("1,5 Da 24. november 2026 a, 2 2026");
        assertThat(textOf(form, given, Desk.ENGLISH)).isEqualTo("1.5 Yes 24 November 2026 a, 2 2026");
    }

    @Test
    void aTableOfSomethingElseBreaksTheForm() {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> desk.page(
                        Desk.form("{'id':'T','type':'table','dataSource':'=1','columns':[{'key':'a','label':'A'}]}")))
                .withMessage("test.form, component T, dataSource: expected a list.");
    }

    @Test
    void aDraftIsShownAsItWasTyped() {
        // given
        Sheet sheet = new Sheet(Examples.everything(), Examples.given());

        // when
        FormInput draft = desk.desk.draft(
                sheet,
                Desk.posting(
                        "months", "not yet", "_csrf", "x", "demands", "", "demands[0]", "", "demands[0].text", "D"));
        Document shown =
                Desk.page(desk.desk.show(sheet, FormInput.fromJson(draft.toJson()), Desk.ENGLISH), Desk.ENGLISH);

        // then
        assertThat(draft.values()).doesNotContainKey("_csrf");
        assertThat(shown.select("input[name=months]").val()).isEqualTo("not yet");
        assertThat(shown.select("textarea[name^=demands]").eachText()).containsExactly("D");
        assertThat(shown.select(".errors, .error")).isEmpty();
    }

    private String textOf(Form form, FormData given, Locale locale) {
        return Desk.page(desk.desk.show(new Sheet(form, given), locale), locale)
                .select(".form-text")
                .text();
    }

    private static FormData with(Map<String, Object> more) {
        Map<String, @Nullable Object> values = new HashMap<>(Examples.given().values());
        values.putAll(more);
        return new FormData(values);
    }

    private static Object document(String name, String endpoint) {
        return Map.of("documentId", name, "endpoint", endpoint, "metadata", Map.of("fileName", name));
    }

    private static Form frame(String url, String attributes) {
        return Desk.form("{'id':'F','type':'iframe','label':'A map','url':'%s'%s}".formatted(url, attributes));
    }

    private static String locked(String type, String key, String attributes) {
        return "{'id':'F%s','type':'%s','key':'%s','label':'L','readonly':true,%s}"
                .formatted(key, type, key, attributes);
    }
}
