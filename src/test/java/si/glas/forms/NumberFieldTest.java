package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12          | 12
                    12.5        | 12.5
                    12,5        | 12.5
                    -0,75       | -0.75
                    −3          | -3
                    ' 1 200,5 ' | 1200.5
                    007         | 7
                    0           | 0
                    """)
    void isReadWithPointOrComma(String typed, BigDecimal number) {
        assertThat(desk.accept(field(""), "k", typed).number("k"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1.200,5",
                "1,200.5",
                "1e9",
                "0x10",
                "1..2",
                "--1",
                ",5",
                "5,",
                "NaN",
                "1234567890123456789",
                "٣"
            })
    void whatIsNoNumberIsRefusedAndShownAgain(String typed) {
        // when
        Outcome outcome = desk.submit(field(""), "k", typed);

        // then
        assertThat(Desk.problems(outcome)).containsExactly("number");
        assertThat(desk.page(new Sheet(field(""), FormData.empty()), outcome, Desk.SLOVENIAN)
                        .select("input[name=k]")
                        .val())
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    ,'validate':{'required':true}      | ''     | required
                    ,'validate':{'required':true}      | 0      | -
                    ,'validate':{'min':1,'max':24}     | 0      | min
                    ,'validate':{'min':1,'max':24}     | 1      | -
                    ,'validate':{'min':1,'max':24}     | 24     | -
                    ,'validate':{'min':1,'max':24}     | 24,001 | max
                    ,'validate':{'min':1,'max':24}     | ''     | -
                    ,'validate':{'min':'=2 * 3'}       | 5      | min
                    ,'validate':{'min':'6'}            | 5      | min
                    ,'validate':{'min':'=missing'}     | -9     | -
                    ,'decimalDigits':0                 | 12     | -
                    ,'decimalDigits':0                 | 12,5   | whole
                    ,'decimalDigits':0                 | 1.000  | whole
                    ,'decimalDigits':2                 | 1,25   | -
                    ,'decimalDigits':2                 | 1,255  | decimals
                    ,'increment':5                     | 15     | -
                    ,'increment':5                     | 17     | step
                    ,'increment':'0.1'                 | 0,3    | -
                    ,'increment':'0.1'                 | 0,35   | step
                    ,'increment':5                     | -7     | step
                    """)
    void isJudgedByWhatItsFormSays(String attributes, String typed, String problem) {
        assertThat(Desk.problems(desk.submit(field(attributes), "k", typed)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void namesTheNearestStepsBelowAndAbove() {
        assertThat(error(",'increment':5", "-7")).isEqualTo("Mogoči sta vrednosti −10 in −5, vmes pa ne.");
        assertThat(error(",'increment':'0.25'", "0,3")).isEqualTo("Mogoči sta vrednosti 0,25 in 0,5, vmes pa ne.");
    }

    @Test
    void saysLimitsWithTheirDecimals() {
        assertThat(error(",'validate':{'max':1234.5678}", "2000"))
                .isEqualTo("Največja dovoljena vrednost je 1234,5678.");
    }

    @Test
    void canBeKeptAsText() {
        assertThat(desk.accept(field(",'serializeToString':true"), "k", "1,50").values())
                .isEqualTo(Map.of("k", "1.50"));
    }

    @Test
    void isShownAsTheReaderWritesIt() {
        // given
        Sheet sheet = new Sheet(field(""), new FormData(Map.of("k", new BigDecimal("1200.50"))));

        // then
        assertThat(Desk.page(desk.desk.show(sheet, Desk.SLOVENIAN), Desk.SLOVENIAN)
                        .select("input")
                        .val())
                .isEqualTo("1200,5");
        assertThat(Desk.page(desk.desk.show(sheet, Desk.ENGLISH), Desk.ENGLISH)
                        .select("input")
                        .val())
                .isEqualTo("1200.5");
    }

    @Test
    void phonesShowTheKeyboardThatFits() {
        assertThat(keyboard(",'decimalDigits':0,'validate':{'min':0}")).isEqualTo("numeric");
        assertThat(keyboard(",'validate':{'min':0}")).isEqualTo("decimal");
        assertThat(keyboard(",'decimalDigits':0")).isEmpty();
    }

    private String keyboard(String attributes) {
        return desk.page(field(attributes)).select("input").attr("inputmode");
    }

    private String error(String attributes, String typed) {
        Form form = field(attributes);
        return desk.page(new Sheet(form, FormData.empty()), desk.submit(form, "k", typed), Desk.SLOVENIAN)
                .select(".error")
                .text();
    }

    private static Form field(String attributes) {
        return Desk.form("{'id':'F','type':'number','key':'k','label':'L'%s}".formatted(attributes));
    }
}
