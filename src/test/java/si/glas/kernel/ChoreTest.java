package si.glas.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class ChoreTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final AtomicInteger done = new AtomicInteger();
    private Chore chore = new Chore("test", NEVER, goOn -> done.incrementAndGet());

    @AfterEach
    void stop() {
        chore.stop();
    }

    @Test
    void isDoneAtTheStartAndWhenSomebodyAsks() {
        // when
        chore.start();
        await().untilAtomic(done, is(1));
        chore.ask();

        // then
        await().untilAtomic(done, is(2));
    }

    @Test
    void isDoneFromTimeToTimeWithoutBeingAsked() {
        chore = new Chore("test", Duration.ofMillis(5), goOn -> done.incrementAndGet());

        chore.start();

        await().untilAtomic(done, greaterThan(3));
    }

    @Test
    void isDoneOnceMoreForAllWhoAskWhileItIsDone() throws InterruptedException {
        // given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        chore = new Chore("test", NEVER, goOn -> {
            done.incrementAndGet();
            begun.countDown();
            awaitUninterrupted(mayEnd);
        });
        chore.start();
        begun.await();

        // when
        for (int i = 0; i < 100; i++) {
            chore.ask();
        }
        mayEnd.countDown();

        // then
        await().untilAtomic(done, is(2));
        chore.stop();
        assertThat(done).hasValue(2);
    }

    @Test
    void isTriedAgainAfterAFailure() {
        chore = new Chore("test", NEVER, goOn -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("on purpose");
            }
        });
        chore.start();
        await().untilAtomic(done, is(1));

        chore.ask();

        await().untilAtomic(done, is(2));
    }

    @Test
    void waitsForTheCommitAndForgetsWhatIsRolledBack() {
        // given
        TransactionTemplate transactions = new TransactionTemplate(new NoTransactions());
        chore.start();
        await().untilAtomic(done, is(1));

        // when
        transactions.executeWithoutResult(transaction -> {
            chore.askAfterCommit();
            transaction.setRollbackOnly();
        });
        transactions.executeWithoutResult(transaction -> {
            chore.askAfterCommit();
            chore.askAfterCommit();
            assertThat(done).hasValue(1);
        });

        // then
        await().untilAtomic(done, greaterThan(1));
    }

    @Test
    void mayBeAskedBeforeTheStartAndAfterTheStop() {
        chore.ask();
        chore.start();
        await().untilAtomic(done, is(1));
        chore.stop();
        chore.ask();

        assertThat(chore.isRunning()).isFalse();
        assertThat(done).hasValue(1);
    }

    @Test
    void isToldToComeToAnEndWhenItIsStopped() {
        // given
        chore = new Chore("test", NEVER, goOn -> {
            while (goOn.getAsBoolean()) {
                done.incrementAndGet();
                Thread.onSpinWait();
            }
        });
        chore.start();
        await().untilAtomic(done, greaterThan(0));

        // when
        chore.stop();

        // then
        int atTheStop = done.get();
        assertThat(done).hasValue(atTheStop);
        assertThat(chore.isRunning()).isFalse();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
