package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.forms.feel.FormBroken;

class TranslationTest {

    private static final Form FORM = Desk.form(
            "{'id':'Note','type':'text','text':'Hello {{user}}'}",
            "{'id':'Choice','type':'radio','key':'choice','label':'Choice','description':'Think',"
                    + "'values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}]}",
            "{'id':'Place','type':'select','key':'place','label':'Place','valuesExpression':'=[`yes`]'}",
            "{'id':'List','type':'dynamiclist','path':'rows','label':'Rows','components':["
                    + "{'id':'Cell','type':'textfield','key':'cell','label':'Cell','appearance':{'suffixAdorner':'pcs'}}]}");

    private final Desk desk = new Desk()
            .saying(Desk.SLOVENIAN, "form.test.Note.text", "Pozdravljeni, **{{user}}**")
            .saying(Desk.SLOVENIAN, "form.test.choice.label", "Izbira za {{user}}")
            .saying(Desk.SLOVENIAN, "form.test.choice.description", "Premislite")
            .saying(Desk.SLOVENIAN, "form.test.choice.value.yes", "Da")
            .saying(Desk.SLOVENIAN, "form.test.place.value.yes", "Da")
            .saying(Desk.SLOVENIAN, "form.test.List.label", "Vrstice")
            .saying(Desk.SLOVENIAN, "form.test.cell.suffixAdorner", "kosov");

    @Test
    void textsAreFoundByKeyOrIdAndFilled() {
        // when
        Document page = page(Desk.SLOVENIAN);

        // then
        assertThat(page.select(".form-text").html()).isEqualTo("<p>Pozdravljeni, <strong>Ana</strong></p>");
        assertThat(page.select("[role=radiogroup] legend").text()).isEqualTo("Izbira za Ana");
        assertThat(page.select("#test-Choice-description").text()).isEqualTo("Premislite");
        assertThat(page.select("#test-List > legend").text()).isEqualTo("Vrstice");
        assertThat(page.select("#test-Cell-0-suffix").text()).isEqualTo("kosov");
    }

    @Test
    void optionsOfTheFormAreTranslatedThoseOfTheDataAreNot() {
        // when
        Document page = page(Desk.SLOVENIAN);

        // then
        assertThat(page.select("[role=radiogroup] label").eachText()).containsExactly("Da", "No");
        assertThat(page.select("option").eachText()).containsExactly("Izberite", "yes");
    }

    @Test
    void whereNothingIsFoundTheFormsOwnTextStands() {
        // when
        Document page = page(Desk.ENGLISH);

        // then
        assertThat(page.select(".form-text").text()).isEqualTo("Hello Ana");
        assertThat(page.select("[role=radiogroup] label").eachText()).containsExactly("Yes", "No");
    }

    @Test
    void aBrokenTranslationSaysWhichItIs() {
        // given
        desk.saying(Locale.GERMAN, "form.test.choice.label", "{{#if x}}");

        // then
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> page(Locale.GERMAN))
                .withMessageStartingWith("translation of test (de), component Choice, label");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(messages("forms_sl").stringPropertyNames())
                .isEqualTo(messages("forms").stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms", "forms_sl"})
    void everyMessageIsAPattern(String bundle) throws IOException {
        // given
        Object[] arguments = {2, 3};

        // then
        assertThat(messages(bundle))
                .allSatisfy((key, pattern) -> assertThat(
                                new MessageFormat((String) pattern, Desk.SLOVENIAN).format(arguments))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void theDualIsRight() {
        // given
        Form form = Desk.form(
                "{'id':'A','type':'textfield','key':'a','label':'A','validate':{'required':true}}",
                "{'id':'B','type':'textfield','key':'b','label':'B','validate':{'minLength':2}}");

        // when
        Document page = desk.page(new Sheet(form, FormData.empty()), desk.submit(form, "b", "x"), Desk.SLOVENIAN);

        // then
        assertThat(page.select(".errors h2").text()).isEqualTo("Popravite 2 odgovora");
        assertThat(page.select("#test-B-error").text()).isEqualTo("Napišite vsaj 2 znaka.");
    }

    private Document page(Locale locale) {
        return Desk.page(desk.desk.show(new Sheet(FORM, new FormData(Map.of("user", "Ana"))), locale), locale);
    }

    private static Properties messages(String bundle) throws IOException {
        Properties messages = new Properties();
        try (InputStream file = TranslationTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            messages.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return messages;
    }
}
