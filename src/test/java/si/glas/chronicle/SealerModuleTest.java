package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealerModuleTest {

    private final ChronicleUnderTest chronicle = new ChronicleUnderTest();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void sealsInTheOrderInWhichActsWereWritten() {
        // when
        chronicle.record(3).seal().record(2).seal().seal();

        // then
        assertThat(chronicle
                        .database
                        .sql()
                        .sql("SELECT entry FROM chronicle_link ORDER BY number")
                        .query(Long.class)
                        .list())
                .isSorted()
                .hasSize(5);
        assertThat(chronicle.check.run(null).isWhole()).isTrue();
    }

    @Test
    void doesNotWaitForATransactionThatIsStillOpen() {
        // given
        chronicle.database.transactions().executeWithoutResult(open -> {
            chronicle.journal.record(ChronicleUnderTest.anAct(1));
            onAnotherThread(() -> chronicle.record(1).seal());

            assertThat(inTheChain()).isEqualTo(1);
        });

        // when
        chronicle.seal();

        // then
        assertThat(inTheChain()).isEqualTo(2);
        assertThat(chronicle.check.run(null).isWhole()).isTrue();
    }

    @Test
    void makesOneChainHoweverManyProgramsSealAtOnce() throws Exception {
        // given
        int acts = 1_200;
        chronicle
                .database
                .transactions()
                .executeWithoutResult(transaction -> IntStream.range(0, acts)
                        .forEach(number -> chronicle.journal.record(ChronicleUnderTest.anAct(number))));

        // when
        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sealing = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(program -> programs.submit(() -> chronicle.sealer.seal()))
                    .toList();
            for (Future<?> done : sealing) {
                done.get();
            }
        }

        // then
        Findings found = chronicle.check.run(null);
        assertThat(found.problems()).isEmpty();
        assertThat(found.entries()).isEqualTo(acts);
        assertThat(found.unsealed()).isZero();
    }

    private long inTheChain() {
        return chronicle.journal.head().map(Head::number).orElse(0L);
    }

    private static void onAnotherThread(Runnable work) {
        Thread thread = Thread.ofVirtual().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
