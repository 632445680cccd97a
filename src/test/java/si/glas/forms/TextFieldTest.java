package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
                    'required':true           | ""                         | required
                    'required':true           | "  \t "                    | required
                    'required':true           | 0                          | -
                    'minLength':3             | ""                         | -
                    'minLength':3             | " ab "                     | tooShort
                    'minLength':3             | " abc "                    | -
                    'minLength':'=2 + 2'      | abc                        | tooShort
                    'minLength':'4'           | abc                        | tooShort
                    'maxLength':3             | "   abc   "                | -
                    'maxLength':3             | abcd                       | tooLong
                    'maxLength':'=missing'    | abcd                       | -
                    'maxLength':4             | čšž👍                       | tooLong
                    'pattern':'\\\\d'         | a1b                        | -
                    'pattern':'\\\\d'         | abc                        | pattern
                    'pattern':'^\\\\d$'       | a1b                        | pattern
                    'pattern':'^\\\\d$'       | 1                          | -
                    'pattern':'^\\\\d$'       | ""                         | -
                    'validationType':'email'  | ana@example.org            | -
                    'validationType':'email'  | " ana@example.org "        | -
                    'validationType':'email'  | ana.novak+x@sub.example.si | -
                    'validationType':'email'  | ana@localhost              | -
                    'validationType':'email'  | ana@                       | email
                    'validationType':'email'  | @example.org               | email
                    'validationType':'email'  | ana@exa mple.org           | email
                    'validationType':'email'  | ana@-example.org           | email
                    'validationType':'email'  | ana@example..org           | email
                    'validationType':'email'  | a@b@c.org                  | email
                    'validationType':'email'  | čana@example.org           | email
                    'validationType':'email'  | "a@b.org, c@d.org"         | email
                    'validationType':'email'  | ""                         | -
                    'validationType':'phone'  | +38640123456               | -
                    'validationType':'phone'  | +386 40 123-456            | -
                    'validationType':'phone'  | 00386 (40) 123/456         | -
                    'validationType':'phone'  | 040 123 456                | phone
                    'validationType':'phone'  | +0386401234                | phone
                    'validationType':'phone'  | +12345                     | phone
                    'validationType':'phone'  | +1234567890123456          | phone
                    'validationType':'phone'  | +386 40 abc                | phone
                    'validationType':'custom' | anything                   | -
                    """)
    void isJudgedByWhatItsFormSays(String validate, String typed, String problem) {
        // given
        Form form =
                Desk.form("{'id':'F','type':'textfield','key':'k','label':'L','validate':{%s}}".formatted(validate));

        // when
        Outcome outcome = desk.submit(form, "k", typed);

        // then
        assertThat(Desk.problems(outcome))
                .isEqualTo(problem == null ? java.util.List.of() : java.util.List.of(problem));
    }

    @Test
    void isTakenWithoutWhatSurroundsItOnOneLine() {
        assertThat(desk.accept(line(), "k", "  a\r\nb\tc ").text("k")).isEqualTo("a b c");
    }

    @Test
    void ofSeveralLinesKeepsThemAndNoControlCharacters() {
        // given
        Form form = Desk.form("{'id':'F','type':'textarea','key':'k','label':'L'}");

        // then
        assertThat(desk.accept(form, "k", "\r\n a\r\n\r\nb\u0000\u0007\rc \n").text("k"))
                .isEqualTo("a\n\nb\nc");
    }

    @Test
    void aPhoneNumberIsKeptAsMachinesDialIt() {
        // given
        Form form =
                Desk.form("{'id':'F','type':'textfield','key':'k','label':'L','validate':{'validationType':'phone'}}");

        // then
        assertThat(desk.accept(form, "k", "00386 40 123 456").text("k")).isEqualTo("+38640123456");
    }

    @Test
    void whatIsFarTooLongIsRefusedWhateverTheFormSays() {
        assertThat(Desk.problems(desk.submit(line(), "k", "x".repeat(2_001)))).containsExactly("muchTooLong");
        assertThat(Desk.problems(desk.submit(line(), "k", "x".repeat(2_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|b)*$", "^(a+)+$"})
    void aPatternThatNeverComesToAnEndRefusesTheText(String pattern) {
        // given
        Form form = Desk.form(
                "{'id':'F','type':'textfield','key':'k','label':'L','validate':{'pattern':'%s'}}".formatted(pattern));

        // then
        assertThat(Desk.problems(desk.submit(form, "k", "a".repeat(1_999) + "!")))
                .containsExactly("pattern");
    }

    @Test
    void saysHowMuchIsTooMuch() {
        // given
        Form form = Desk.form("{'id':'F','type':'textfield','key':'k','label':'L','validate':{'maxLength':3}}");

        // when
        Outcome outcome = desk.submit(form, "k", "abcdef");

        // then
        assertThat(desk.page(new Sheet(form, FormData.empty()), outcome, Desk.SLOVENIAN)
                        .select(".error")
                        .text())
                .isEqualTo("Napišite največ 3 znake, zdaj so 3 preveč.");
    }

    @Test
    void theFormsOwnWordsForItsPatternAreSaid() {
        // given
        Form form = Desk.form("{'id':'F','type':'textfield','key':'k','label':'L',"
                + "'validate':{'pattern':'^x','patternErrorMessage':'Begin with x, not {{k}}.'}}");

        // when
        Outcome outcome = desk.submit(form, "k", "<y>");

        // then
        assertThat(desk.page(new Sheet(form, FormData.empty()), outcome, Desk.ENGLISH)
                        .select(".error")
                        .text())
                .isEqualTo("Begin with x, not <y>.");
    }

    private static Form line() {
        return Desk.form("{'id':'F','type':'textfield','key':'k','label':'L'}");
    }
}
