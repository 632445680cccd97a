package si.glas.notices;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what became of claimed notices. */
@Component
class Settlement {

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final NoticeSettings settings;
    private final Bounces bounces;
    private final ApplicationEventPublisher events;

    Settlement(
            JdbcClient sql,
            TransactionOperations transactions,
            InstantSource clock,
            NoticeSettings settings,
            Bounces bounces,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
        this.bounces = bounces;
        this.events = events;
    }

    void settle(Claim claim, Delivery delivery) {
        transactions.executeWithoutResult(transaction -> {
            switch (delivery) {
                case Delivery.Accepted accepted -> {
                    end(claim, "SENT", accepted);
                    bounces.clear(claim.address());
                }
                case Delivery.Refused refused -> refuse(claim, refused);
                case Delivery.Postponed postponed -> postpone(claim, postponed);
                case Delivery.Unknown unknown -> end(claim, "UNCERTAIN", unknown);
            }
        });
    }

    private void refuse(Claim claim, Delivery.Refused refused) {
        end(claim, "REFUSED", refused);
        if (!refused.forAddress()) {
            return;
        }
        bounces.note(claim.address(), clock.instant());
        if (claim.person() != null) {
            events.publishEvent(new AddressBounced(claim.person(), claim.id()));
        }
    }

    private void postpone(Claim claim, Delivery.Postponed postponed) {
        Instant next = clock.instant().plus(settings.retry().after(claim.attempts()));
        if (next.isAfter(claim.createdAt().plus(settings.retry().giveUpAfter()))) {
            end(claim, "GIVEN_UP", postponed);
            return;
        }
        sql.sql("""
                        UPDATE notice SET state = 'WAITING', due_at = :next, answer = :answer
                        WHERE id = :id AND claim = :claim
                        """)
                .param("next", next)
                .param("answer", postponed.answer())
                .param("id", claim.id())
                .param("claim", claim.claim())
                .update();
    }

    private void end(Claim claim, String state, Delivery delivery) {
        // Also if it has come to count as uncertain meanwhile: now it is known.
        sql.sql("""
                        UPDATE notice SET state = :state, settled_at = :now, answer = :answer
                        WHERE id = :id AND claim = :claim
                        """)
                .param("state", state)
                .param("now", clock.instant())
                .param("answer", delivery.answer())
                .param("id", claim.id())
                .param("claim", claim.claim())
                .update();
    }
}
