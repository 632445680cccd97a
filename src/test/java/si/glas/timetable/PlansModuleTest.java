package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.language.Language;

@TimetableModuleTest
class PlansModuleTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 24);

    @Autowired
    private Plans plans;

    @Test
    void proposesEachDateFromTheOneBefore() {
        PlanDates plan = plans.startingOn(START);

        assertThat(plan.all())
                .extracting(PlannedDate::day)
                .containsExactly(
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 22),
                        LocalDate.of(2027, 1, 7),
                        LocalDate.of(2027, 2, 6),
                        LocalDate.of(2028, 1, 7));
        assertThat(plan.all())
                .allSatisfy(date -> assertThat(date.dueAt().atZone(ZoneId.of("Europe/Ljubljana")))
                        .hasToString(date.day() + "T23:59:59+01:00[Europe/Ljubljana]"));
    }

    @Test
    void explainsEachDateInTheReadersLanguage() {
        PlanDates plan = plans.startingOn(START);

        assertThat(plans.explain(plan.draft(), Language.EN))
                .isEqualTo("10 working days after 24 November 2026 (4 days off in between)");
        assertThat(plans.explain(plan.draft(), Language.SL))
                .isEqualTo("10 delovnih dni po dnevu 24. november 2026 (vmes 4 prosti dnevi)");
        assertThat(plans.explain(plan.response(), Language.EN)).isEqualTo("30 days after 7 January 2027");
        assertThat(plans.explain(plan.renewal(), Language.SL)).isEqualTo("12 mesecev po dnevu 7. januar 2027");
    }
}
