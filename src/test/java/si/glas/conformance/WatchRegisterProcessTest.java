package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static io.camunda.process.test.api.assertions.ProcessInstanceSelectors.byProcessId;

import io.camunda.client.CamundaClient;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.assertions.ProcessInstanceSelector;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("watch-register")
class WatchRegisterProcessTest {

    private static final ProcessInstanceSelector WATCH = byProcessId("watch-register");

    private CamundaClient client;
    private CamundaProcessTestContext context;

    @Test
    void readsTheRegisterWhenTheDayBegins() {
        // when
        context.increaseTime(Duration.ofDays(1));
        read(true);

        // then
        assertThat(WATCH)
                .isCompleted()
                .hasCompletedElementsInOrder("Start_DayBegun", "Task_ReadRegister", "End_RegisterRead");
    }

    @Test
    void readsTheRegisterAgainWhenItIsCorrected() {
        // given
        broadcast("publication.registerPublished");
        read(false);
        assertThat(WATCH).hasActiveElements("Event_RegisterCorrected");

        // when
        broadcast("publication.registerCorrected");
        read(true);

        // then
        assertThat(WATCH)
                .isCompleted()
                .hasCompletedElement("Task_ReadRegister", 2)
                .hasCompletedElements("Start_RegisterPublished");
    }

    private void read(boolean readable) {
        context.completeJob("timetable.readRegister", Map.of("readable", readable));
    }

    private void broadcast(String signal) {
        client.newBroadcastSignalCommand().signalName(signal).send().join();
    }
}
