package si.glas.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FeelTest {

    private static final Place PLACE = new Place("vote.form", "Field_Reason", "conditional.hide");

    private final Feel feel = Feel.at(ZonedDateTime.parse("2026-11-24T10:00:00+01:00[Europe/Ljubljana]"));

    @Test
    void numbersStayExactAndListsAndContextsBecomeJavas() {
        assertThat(evaluate("= n * 1.10")).isEqualTo(new BigDecimal("0.1100"));
        assertThat(evaluate("= {a: [n, 2], b: {c: null}}"))
                .isEqualTo(Map.of("a", List.of(new BigDecimal("0.10"), new BigDecimal(2)), "b", nullAt("c")));
    }

    @Test
    void everyKindOfValueCanBeRead() {
        assertThat(evaluate("= text")).isEqualTo("abc");
        assertThat(evaluate("= yes and not(no)")).isEqualTo(true);
        assertThat(evaluate("= list[2]")).isEqualTo("b");
        assertThat(evaluate("= map.inner.deep")).isEqualTo("x");
        assertThat(evaluate("= day + duration(\"P1D\")")).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(evaluate("= nothing = null")).isEqualTo(true);
    }

    @Test
    void itsClockStandsStill() {
        assertThat(evaluate("= now() = now()")).isEqualTo(true);
        assertThat(evaluate("= today()")).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= text > 3",
                "= nothing > 3",
                "= number(text)",
                "= date(text)",
                "= substring(text, 9)",
                "= 1 / 0"
            })
    void whatCannotBeEvaluatedOnTheseValuesIsNull(String expression) {
        assertThat(evaluate(expression)).isNull();
    }

    @Test
    void aNameThatNobodyGaveIsSaidOnceInTheLogWithItsPlace(CapturedOutput log) {
        // when
        evaluate("= chioce = \"no\"");
        evaluate("= chioce = \"no\"");

        // then
        assertThat(log.getOut())
                .containsOnlyOnce("vote.form, component Field_Reason, conditional.hide")
                .contains("chioce");
    }

    @Test
    void aFailureIsSaidInTheLogWithoutTheValues(CapturedOutput log) {
        // when
        evaluate("= substring(text, 9)");

        // then
        assertThat(log.getOut()).contains("substring(text, 9)").doesNotContain("abc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    = 1 =              | failed to parse
                    =                  | failed to parse
                    1 + 1              | begins with an equals sign
                    = fone(1)          | FEEL has no function fone
                    = count(1, 2, 3)   | FEEL has no function count
                    = if a then fo(1) else 2 | FEEL has no function fo
                    """)
    void aBrokenExpressionIsRefusedWithItsPlace(String expression, String why) {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> Expression.of(PLACE, expression))
                .withMessageStartingWith("vote.form, component Field_Reason, conditional.hide: ")
                .withMessageContaining(why);
    }

    @Test
    void functionsThatAnExpressionDefinesItselfAreItsOwnBusiness() {
        assertThat(evaluate("= {twice: function(x) x * 2, four: twice(2)}.four"))
                .isEqualTo(new BigDecimal(4));
    }

    @Test
    void anExpressionTellsWhatItMayRead() {
        assertThat(Expression.of(PLACE, "= if a.b = 1 then this.c else count(list[item.d > 2])")
                        .names())
                .contains("a", "b", "this", "c", "list", "d");
    }

    private @Nullable Object evaluate(String expression) {
        return feel.evaluate(Expression.of(PLACE, expression), values());
    }

    private static Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("n", new BigDecimal("0.10"));
        values.put("text", "abc");
        values.put("yes", true);
        values.put("no", false);
        values.put("list", List.of("a", "b"));
        values.put("map", Map.of("inner", Map.of("deep", "x")));
        values.put("day", LocalDate.of(2026, 11, 24));
        values.put("nothing", null);
        return values;
    }

    private static Map<String, @Nullable Object> nullAt(String key) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(key, null);
        return map;
    }
}
