package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import io.camunda.zeebe.protocol.impl.record.value.job.JobBatchRecord;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.intent.JobBatchIntent;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.processing.Command;
import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.processing.EngineBusy;
import si.glas.engine.embedded.processing.JobAvailability;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Problem;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

@Timeout(30)
class LongPollingTest {

    private final FakeEngine engine = new FakeEngine();
    private final LongPolls polls = new LongPolls(engine);
    private final Router router = new Router();

    LongPollingTest() {
        new JobActivationApi(new Engine(engine), polls).addTo(router);
    }

    @Test
    void returnsTheJobsThatThereAre() throws Exception {
        engine.jobs = 1;

        assertThat(activate(10_000)).contains("\"jobKey\":\"7\"");
    }

    @Test
    void waitsUntilThereIsAJob() throws Exception {
        // given
        CompletableFuture<String> answer = activateLater(20_000);
        engine.waiting.await();

        // when
        engine.jobArrives();

        // then
        assertThat(answer.get()).contains("\"jobKey\":\"7\"");
        assertThat(engine.activations).hasValue(2);
    }

    @Test
    void asksTheEngineOnlyOnceWhileNothingComes() throws Exception {
        for (int poll = 0; poll < 5; poll++) {
            assertThat(activate(-1)).isEqualTo("{\"jobs\":[]}");
        }

        assertThat(engine.activations).hasValue(1);
    }

    @Test
    void asksAgainWhenAJobMayHaveComeWhileTheEngineWasAsked() throws Exception {
        // given
        engine.beforeAnswer = () -> engine.version++;
        activate(-1);

        // when
        engine.jobs = 1;

        // then
        assertThat(activate(-1)).contains("\"jobKey\":\"7\"");
    }

    @Test
    void doesNotTakeATypeForEmptyBecauseTheEngineWasBusy() throws Exception {
        // given
        engine.busy = true;
        assertThatExceptionOfType(EngineBusy.class).isThrownBy(() -> activate(-1));

        // when
        engine.busy = false;
        engine.jobs = 1;

        // then
        assertThat(activate(-1)).contains("\"jobKey\":\"7\"");
    }

    @Test
    void returnsEmptyHandedWhenTheTimeIsOver() throws Exception {
        assertThat(activate(50)).isEqualTo("{\"jobs\":[]}");
    }

    @Test
    void letsWaitingWorkersGoWhenTheEngineLeaves() throws Exception {
        // given
        CompletableFuture<String> answer = activateLater(20_000);
        engine.waiting.await();

        // when
        polls.release();

        // then
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo("{\"jobs\":[]}");
        assertThat(activate(20_000)).isEqualTo("{\"jobs\":[]}");
    }

    @Test
    void goesOnBehindAJobThatIsTooLargeToSend() throws Exception {
        engine.tooLargeJobs = 1;
        engine.jobs = 1;

        assertThat(activate(-1)).contains("\"jobKey\":\"7\"");
    }

    @Test
    void namesWhatARequestLacks() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> send("{\"maxJobsToActivate\": 1, \"timeout\": 1}"))
                .withMessage("The request has no type");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> send("{\"type\": \"a\", \"maxJobsToActivate\": 0, \"timeout\": 1}"))
                .withMessageContaining("maxJobsToActivate must be greater than 0");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        send("{\"type\": \"a\", \"maxJobsToActivate\": 1, \"timeout\": 1, \"tenantIds\": [\"other\"]}"))
                .withMessageContaining("is for other");
    }

    private CompletableFuture<String> activateLater(long requestTimeout) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(activate(requestTimeout));
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private String activate(long requestTimeout) throws Exception {
        return send("{\"type\": \"a\", \"maxJobsToActivate\": 10, \"timeout\": 1000, \"requestTimeout\": %d}"
                .formatted(requestTimeout));
    }

    private String send(String body) throws Exception {
        Response response = router.handle(new Request(
                "POST", "/v2/jobs/activation", Map.of(), "application/json", body.getBytes(UTF_8), Map.of()));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            ((Response.JsonBody) Objects.requireNonNull(response.body())).writeTo(json);
        }
        return out.toString();
    }

    /** One job type, whose jobs all have key 7. */
    private static final class FakeEngine implements Commands, JobAvailability {

        private final AtomicInteger activations = new AtomicInteger();
        private final CountDownLatch waiting = new CountDownLatch(1);
        private volatile Runnable beforeAnswer = () -> {};
        private volatile boolean busy;
        private volatile int jobs;
        private volatile int tooLargeJobs;
        private volatile long version;

        synchronized void jobArrives() {
            jobs++;
            version++;
            notifyAll();
        }

        @Override
        public Answer send(Command command, Duration timeout) {
            if (busy) {
                throw new EngineBusy("busy");
            }
            activations.incrementAndGet();
            beforeAnswer.run();
            JobBatchRecord batch = new JobBatchRecord().setType("a");
            if (tooLargeJobs > 0) {
                tooLargeJobs--;
                batch.setTruncated(true);
            } else if (jobs > 0) {
                batch.jobKeys().add().setValue(7);
                batch.jobs().add().wrap(new JobRecord().setType("a"));
            }
            byte[] value = new byte[batch.getLength()];
            batch.write(new UnsafeBuffer(value), 0);
            return new Answer(1, JobBatchIntent.ACTIVATED, value);
        }

        @Override
        public long version(String jobType) {
            return version;
        }

        @Override
        public synchronized boolean awaitNewer(String jobType, long since, Duration timeout)
                throws InterruptedException {
            waiting.countDown();
            long deadline = System.nanoTime() + timeout.toNanos();
            while (version <= since && deadline > System.nanoTime()) {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
            return version > since;
        }
    }
}
