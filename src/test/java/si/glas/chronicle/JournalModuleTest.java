package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static si.glas.chronicle.ChronicleUnderTest.ANA;
import static si.glas.chronicle.ChronicleUnderTest.SUBJECT;
import static si.glas.chronicle.ChronicleUnderTest.anAct;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import si.glas.chronicle.ChronicleUnderTest.SubjectId;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;

class JournalModuleTest {

    private final ChronicleUnderTest chronicle = new ChronicleUnderTest();
    private final Journal journal = chronicle.journal;

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void givesBackWhatWasWrittenDown() {
        // given
        SubjectId member = new SubjectId(UUID.randomUUID());
        Act act = Act.of("garden.treeFelled", SUBJECT, Actor.of(ANA))
                .onBehalfOf(member)
                .with("trees", 3)
                .because("Bil je „suh“ – na pol.\n\\");

        // when
        chronicle.record(act);
        chronicle.record(Act.of("garden.winterCame", SUBJECT, Actor.PROCESS));

        // then
        assertThat(journal.of(SUBJECT.value()))
                .containsExactly(
                        new Entry(null, Instant.parse("2026-11-24T22:59:00.123456Z"), act),
                        new Entry(
                                null,
                                Instant.parse("2026-11-24T22:59:01.123456Z"),
                                Act.of("garden.winterCame", SUBJECT, Actor.PROCESS)));
        assertThat(journal.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void tellsWhatSomebodyHasDoneNewestFirst() {
        // given
        chronicle.record(3);
        chronicle.record(Act.of("garden.treeFelled", SUBJECT, Actor.of(PersonId.random())));

        // then
        assertThat(journal.by(ANA, 2))
                .extracting(entry -> entry.act().details().get("tree"))
                .containsExactly("češnja 3", "češnja 2");
    }

    @Test
    void numbersEntriesOnceTheyAreSealed() {
        // given
        assertThat(journal.head()).isEmpty();

        // when
        chronicle.record(2).seal();

        // then
        assertThat(journal.of(SUBJECT.value())).extracting(Entry::number).containsExactly(1L, 2L);
        Head head = journal.head().orElseThrow();
        assertThat(head.number()).isEqualTo(2);
        assertThat(Head.parse(head.toString())).isEqualTo(head);
    }

    @Test
    void keepsNothingOfAnActThatIsRolledBack() {
        chronicle.database.transactions().executeWithoutResult(transaction -> {
            journal.record(anAct(1));
            transaction.setRollbackOnly();
        });
        chronicle.seal();

        assertThat(journal.of(SUBJECT.value())).isEmpty();
        assertThat(journal.head()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE chronicle_entry SET act = 'garden.nothingHappened'",
                "UPDATE chronicle_entry SET details = '{}'",
                "UPDATE chronicle_entry SET reason = NULL",
                "UPDATE chronicle_entry SET details = NULL, reason = NULL, salt = NULL, actor = NULL",
                "DELETE FROM chronicle_entry",
                "TRUNCATE chronicle_entry CASCADE",
                "UPDATE chronicle_link SET number = number + 1",
                "DELETE FROM chronicle_link",
                "TRUNCATE chronicle_link"
            })
    void refusesToBeChanged(String statement) {
        // given
        chronicle.record(1).seal();

        // then
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> chronicle.database.jdbc().execute(statement))
                .withMessageMatching("(?s).*(only added to|Of an entry only the words).*");
        assertThat(chronicle.check.run(null).isWhole()).isTrue();
    }

    @Test
    void forgetsWordsOnlyAfterTheyHaveBeenSealed() {
        String forget = "UPDATE chronicle_entry SET details = NULL, reason = NULL, salt = NULL";
        chronicle.record(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> chronicle.database.jdbc().execute(forget))
                .withMessageContaining("after it has been sealed");

        chronicle.seal().database.jdbc().execute(forget);

        Entry entry = journal.of(SUBJECT.value()).getFirst();
        assertThat(entry.forgotten()).isTrue();
        assertThat(entry.act()).isEqualTo(Act.of("garden.treePlanted", SUBJECT, Actor.of(ANA)));
    }
}
