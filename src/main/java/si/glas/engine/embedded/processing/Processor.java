package si.glas.engine.embedded.processing;

import io.camunda.search.clients.SearchClientsProxy;
import io.camunda.security.auth.BrokerRequestAuthorizationConverter;
import io.camunda.security.configuration.SecurityConfiguration;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.engine.Engine;
import io.camunda.zeebe.engine.EngineConfiguration;
import io.camunda.zeebe.engine.processing.EngineProcessors;
import io.camunda.zeebe.engine.processing.message.command.SubscriptionCommandSender;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.scheduler.ActorScheduler;
import io.camunda.zeebe.stream.api.ReadonlyStreamProcessorContext;
import io.camunda.zeebe.stream.api.StreamProcessorLifecycleAware;
import io.camunda.zeebe.stream.api.records.TypedRecord;
import io.camunda.zeebe.stream.impl.ControllableStreamClockImpl;
import io.camunda.zeebe.stream.impl.StreamProcessor;
import io.camunda.zeebe.stream.impl.StreamProcessorListener;
import io.camunda.zeebe.util.FeatureFlags;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.log.GroupCommits;
import si.glas.engine.embedded.log.PostgresLogStorage;

/** Camunda's stream processor and engine over our log: replays it, then processes what is appended. */
public final class Processor implements AutoCloseable {

    public static final int PARTITION = 1;

    /** How late timers may act. Camunda's own setting, a second, would keep a ballot open for longer than it says. */
    private static final Duration TIMER_CHECK_INTERVAL = Duration.ofMillis(50);

    private final EngineConfiguration configuration =
            new EngineConfiguration().setEnableIdentitySetup(false).setUsageMetricsExportInterval(Duration.ofDays(30));
    private final SecurityConfiguration security = withoutAuthorizations();
    private final PendingAnswers pendingAnswers = new PendingAnswers();
    private final WaitingWorkers waitingWorkers = new WaitingWorkers();
    private final ActorScheduler scheduler;
    private final Progress progress;
    private final LogStream log;
    private final StreamProcessor streamProcessor;
    private final Clients clients;

    /**
     * @param state of a snapshot, or empty
     * @param firstKey no new key is smaller
     * @param onFailure told once, if processing cannot go on
     */
    public Processor(
            PostgresLogStorage storage,
            GroupCommits commits,
            ZeebeDb<ZbColumnFamilies> state,
            long firstKey,
            InstantSource clock,
            Consumer<Throwable> onFailure) {
        progress = new Progress(onFailure);
        scheduler = ActorScheduler.newActorScheduler()
                .setSchedulerName("engine")
                .setCpuBoundActorThreadCount(1)
                .setIoBoundActorThreadCount(1)
                .setActorClock(new EngineClock(clock))
                .setIdleStrategySupplier(WholeRounds::new)
                .setMeterRegistry(new CompositeMeterRegistry())
                .build();
        StatePreparation.run(state, configuration, firstKey);
        log = LogStream.builder()
                .withPartitionId(PARTITION)
                .withLogName("engine")
                .withLogStorage(storage)
                .withClock(clock)
                .withMeterRegistry(new CompositeMeterRegistry())
                .build();
        clients = new Clients(log.newLogStreamWriter(), pendingAnswers);
        streamProcessor = StreamProcessor.builder()
                .actorSchedulingService(scheduler)
                .zeebeDb(state)
                .logStream(log)
                .recordProcessors(List.of(engine()))
                .commandResponseWriter(new AnswerWriter(pendingAnswers, commits::whenDurable))
                .partitionCommandSender(new Loopback(log.newLogStreamWriter()))
                .listener(progress)
                .addLifecycleListener(progress)
                .clock(new ControllableStreamClockImpl(clock))
                .setScheduledTaskCheckInterval(TIMER_CHECK_INTERVAL)
                .meterRegistry(new CompositeMeterRegistry())
                .build();
    }

    /** Whoever knows the credential of the REST API is this program itself, and may do everything. */
    private static SecurityConfiguration withoutAuthorizations() {
        SecurityConfiguration security = new SecurityConfiguration();
        security.getAuthorizations().setEnabled(false);
        return security;
    }

    private Engine engine() {
        Loopback loopback = new Loopback(log.newLogStreamWriter());
        return new Engine(
                context -> EngineProcessors.createEngineProcessors(
                        context,
                        1,
                        new SubscriptionCommandSender(PARTITION, loopback),
                        loopback,
                        FeatureFlags.createDefault(),
                        waitingWorkers,
                        SearchClientsProxy.noop(),
                        new BrokerRequestAuthorizationConverter(security)),
                configuration,
                security);
    }

    /** Begins to replay the log; the result is completed when new commands are being processed. */
    public CompletableFuture<@Nullable Void> start() {
        scheduler.start();
        streamProcessor.openAsync(false);
        return progress.replayed;
    }

    public Commands commands() {
        return clients;
    }

    /** The position up to which records have been read, commands among them processed; 0 if there were none yet. */
    public long read() {
        return progress.read;
    }

    public JobAvailability jobAvailability() {
        return waitingWorkers;
    }

    @Override
    public void close() throws Exception {
        pendingAnswers.close(new EngineBusy("The engine is being stopped."));
        streamProcessor.closeAsync().join(10, TimeUnit.SECONDS);
        log.close();
        scheduler.close();
    }

    private final class Progress implements StreamProcessorListener, StreamProcessorLifecycleAware {

        private final CompletableFuture<@Nullable Void> replayed = new CompletableFuture<>();
        private final Consumer<Throwable> onFailure;
        private volatile long read;

        private Progress(Consumer<Throwable> onFailure) {
            this.onFailure = onFailure;
        }

        @Override
        public void onRecovered(ReadonlyStreamProcessorContext context) {
            replayed.complete(null);
        }

        @Override
        public void onFailed() {
            IllegalStateException failure =
                    new IllegalStateException("The engine stopped processing; its log says why");
            onFailure.accept(failure);
        }

        @Override
        public void onProcessed(TypedRecord<?> command) {
            log.getFlowControl().onProcessed(command.getPosition());
            read = command.getPosition();
        }

        @Override
        public void onSkipped(LoggedEvent event) {
            read = event.getPosition();
        }
    }
}
