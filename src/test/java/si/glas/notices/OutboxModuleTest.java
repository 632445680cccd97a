package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.notices.NoticesUnderTest.ANA;
import static si.glas.notices.NoticesUnderTest.BEN;
import static si.glas.notices.NoticesUnderTest.treeFelled;
import static si.glas.notices.NoticesUnderTest.winterCame;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import si.glas.language.Language;

class OutboxModuleTest {

    private final NoticesUnderTest notices = new NoticesUnderTest();

    @AfterEach
    void close() {
        notices.close();
    }

    @Test
    void tellsTheSameEventToTheSameAddressOnce() {
        // given
        Notice felled = treeFelled(ANA);
        Recipient anaAgain = new Recipient(ANA.person(), ANA.name(), " ANA@Example.org", Language.EN);

        // when
        notices.send(felled);
        notices.send(felled, new Notice(felled.event(), felled.kind(), anaAgain, felled.path(), felled.values()));

        // then
        assertThat(notices.states()).containsExactly("WAITING");
    }

    @Test
    void tellsOtherEventsOtherThingsAndOtherPeopleToo() {
        // given
        UUID event = UUID.randomUUID();

        // when
        notices.send(
                treeFelled(ANA),
                treeFelled(ANA),
                treeFelled(BEN),
                new Notice(event, "garden.winterCame", BEN, "", Map.of()),
                new Notice(
                        event, "garden.treeFelled", BEN, "/x", treeFelled(BEN).values()));

        // then
        assertThat(notices.states()).hasSize(5);
    }

    @Test
    void forgetsWhatIsRolledBack() {
        notices.database.transactions().executeWithoutResult(transaction -> {
            notices.outbox.send(winterCame(BEN));
            transaction.setRollbackOnly();
        });

        assertThat(notices.states()).isEmpty();
    }
}
