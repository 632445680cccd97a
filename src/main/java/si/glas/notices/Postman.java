package si.glas.notices;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes notices out of the outbox to the mail server, one claim at a time on each of a few lines. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** In the local inbox a mail that is handed over again is not there twice, so that nothing is uncertain. */
    private static final Duration LOCAL_CLAIM = Duration.ofMinutes(1);

    private final Queue queue;
    private final Settlement settlement;
    private final MailGateway gateway;
    private final LocalInbox inbox;
    private final NoticeSettings settings;
    private final Envelope envelope;
    private final MeterRegistry meters;

    Postman(
            Queue queue,
            Settlement settlement,
            MailGateway gateway,
            LocalInbox inbox,
            NoticeSettings settings,
            Envelope envelope,
            MeterRegistry meters) {
        this.queue = queue;
        this.settlement = settlement;
        this.gateway = gateway;
        this.inbox = inbox;
        this.settings = settings;
        this.envelope = envelope;
        this.meters = meters;
    }

    /** Sends everything that is due. */
    void post(BooleanSupplier goOn) {
        tidyUp();
        try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int line = 0; line < settings.connections(); line++) {
                lines.execute(() -> postOnOneLine(goOn));
            }
        }
    }

    private void tidyUp() {
        queue.expire();
        inbox.eraseSecrets();
        if (gateway.isLocal()) {
            queue.lapse(LOCAL_CLAIM, "WAITING");
            return;
        }
        int uncertain = queue.lapse(settings.claimLasts(), "UNCERTAIN");
        if (uncertain > 0) {
            log.warn("{} notices may or may not have left when Glas was ended; they are not sent again", uncertain);
        }
    }

    private void postOnOneLine(BooleanSupplier goOn) {
        try (MailGateway.Line line = gateway.open()) {
            boolean more = true;
            while (more && goOn.getAsBoolean()) {
                more = queue.claim().filter(claim -> post(claim, line)).isPresent();
            }
        } catch (RuntimeException e) {
            log.warn("Notices are not sent for now", e);
        }
    }

    /** Tells whether it makes sense to go on. */
    private boolean post(Claim claim, MailGateway.Line line) {
        Delivery delivery = line.send(envelope.of(claim));
        settlement.settle(claim, delivery);
        report(claim, delivery);
        return !(delivery instanceof Delivery.Postponed postponed && postponed.serverDown());
    }

    private void report(Claim claim, Delivery delivery) {
        String outcome = delivery.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("glas.notices", "outcome", outcome).increment();
        switch (delivery) {
            case Delivery.Accepted accepted -> log.debug("Notice {} has left", claim.id());
            case Delivery.Unknown unknown ->
                log.warn("Notice {} may or may not have left; it is not sent again", claim.id());
            case Delivery.Refused refused -> log.info("Notice {} was refused for good", claim.id());
            case Delivery.Postponed postponed ->
                log.debug("Notice {} has to wait: try {}", claim.id(), claim.attempts());
        }
    }
}
