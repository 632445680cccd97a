package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormDataTest {

    private static final UploadedFile FILE = new UploadedFile("f1", "a.pdf", "application/pdf", 12);
    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private enum Colour {
        RED
    }

    private final FormData data = new FormData(values());

    @Test
    void valuesAreReadByTheirKeys() {
        assertThat(data.text("text")).isEqualTo("Ana");
        assertThat(data.choice("choice")).hasValue("RED");
        assertThat(data.choices("choices")).containsExactly("a", "1");
        assertThat(data.number("number")).hasValue(new BigDecimal("12.50"));
        assertThat(data.number("numberAsText")).hasValue(new BigDecimal("3.0"));
        assertThat(data.flag("flag")).isTrue();
        assertThat(data.date("date")).hasValue(LocalDate.of(2026, 11, 24));
        assertThat(data.time("time")).hasValue(LocalTime.of(14, 30));
        assertThat(data.localDateTime("local")).hasValue(LocalDateTime.of(2026, 11, 24, 14, 30));
        assertThat(data.instant("instant")).hasValue(Instant.parse("2026-11-24T13:30:00Z"));
        assertThat(data.files("files")).containsExactly(FILE);
        assertThat(data.text("id")).isEqualTo(ID.toString());
        assertThat(data.text("group.inner")).isEqualTo("x");
        assertThat(data.group("group").text("inner")).isEqualTo("x");
        assertThat(data.list("rows")).extracting(row -> row.text("a")).containsExactly("1", "2");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(data.text("none")).isEmpty();
        assertThat(data.text("nothing")).isEmpty();
        assertThat(data.choice("none")).isEmpty();
        assertThat(data.choices("none")).isEmpty();
        assertThat(data.number("none")).isEmpty();
        assertThat(data.flag("none")).isFalse();
        assertThat(data.date("none")).isEmpty();
        assertThat(data.files("none")).isEmpty();
        assertThat(data.list("none")).isEmpty();
        assertThat(data.group("none")).isEqualTo(FormData.empty());
        assertThat(data.text("text.deeper")).isEmpty();
    }

    @Test
    void survivesJson() {
        assertThat(FormData.fromJson(data.toJson())).isEqualTo(data);
    }

    @Test
    void cannotBeChanged() {
        // given
        Map<String, @Nullable Object> values = values();
        FormData before = new FormData(values);

        // when
        values.put("text", "other");

        // then
        assertThat(before.text("text")).isEqualTo("Ana");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> before.values().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(
                        () -> Objects.requireNonNull((List<?>) before.values().get("choices"))
                                .clear());
    }

    @Test
    void takesNothingThatJsonDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FormData(Map.of("x", new Object())));
    }

    @Test
    void whatWasTypedSurvivesJson() {
        // given
        FormInput typed = new FormInput(Map.of("a", List.of("1", ""), "b[0]", List.of()));

        // then
        assertThat(FormInput.fromJson(typed.toJson())).isEqualTo(typed);
    }

    @Test
    void whatNoDatabaseKeepsIsNotEvenKeptInADraft() {
        assertThat(FormInput.of(Desk.fields("a", "x\u0000\ud800y👍")).values()).isEqualTo(Map.of("a", List.of("xy👍")));
    }

    private static Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("text", " Ana ");
        values.put("choice", Colour.RED);
        values.put("choices", List.of("a", 1));
        values.put("number", new BigDecimal("12.50"));
        values.put("numberAsText", "3.0");
        values.put("flag", true);
        values.put("date", LocalDate.of(2026, 11, 24));
        values.put("time", LocalTime.of(14, 30));
        values.put("local", LocalDateTime.of(2026, 11, 24, 14, 30));
        values.put("instant", Instant.parse("2026-11-24T13:30:00Z"));
        values.put("files", List.of(FILE));
        values.put("id", ID);
        values.put("group", new FormData(Map.of("inner", "x")));
        values.put("rows", List.of(Map.of("a", 1), Map.of("a", 2L)));
        values.put("nothing", null);
        return values;
    }
}
