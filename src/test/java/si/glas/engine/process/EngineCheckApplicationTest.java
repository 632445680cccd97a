package si.glas.engine.process;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.camunda.process.test.api.CamundaProcessTestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import si.glas.OnlyTheProgram;
import si.glas.processtest.GlasProcessTest;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnlyTheProgram.class)
@GlasProcessTest(value = "engine-check", covering = false)
class EngineCheckApplicationTest {

    private CamundaProcessTestContext context;

    @Test
    void answersEveryDayByTheClockOfTheEngine() {
        // when
        context.increaseTime(Duration.ofDays(1));

        // then
        assertThat(byProcessId("engine-check"))
                .isCompleted()
                .hasCompletedElements("Start_DayBegun", "Task_AnswerCheck", "End_EngineWorking")
                .hasVariableSatisfies(
                        "answeredAt",
                        String.class,
                        answeredAt -> assertThat(Instant.parse(answeredAt))
                                .isCloseTo(context.getCurrentTime(), within(1, ChronoUnit.MINUTES)));
    }
}
