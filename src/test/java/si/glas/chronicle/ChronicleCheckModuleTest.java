package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChronicleCheckModuleTest {

    private final ChronicleUnderTest chronicle = new ChronicleUnderTest();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void findsNothingInAnEmptyChronicle() {
        Findings found = chronicle.check.run(null);

        assertThat(found.isWhole()).isTrue();
        assertThat(found.head()).isEmpty();
        assertThat(found.entries()).isZero();
    }

    @Test
    void tellsWhatItCheckedInAWholeOne() {
        // given
        chronicle.record(3).seal().record(1);
        chronicle
                .database
                .jdbc()
                .execute("UPDATE chronicle_entry SET details = NULL, reason = NULL, salt = NULL WHERE id = 2");

        // when
        Findings found = chronicle.check.run(null);

        // then
        assertThat(found.problems()).isEmpty();
        assertThat(found.head()).isEqualTo(chronicle.journal.head());
        assertThat(found.entries()).isEqualTo(3);
        assertThat(found.forgotten()).isEqualTo(1);
        assertThat(found.unsealed()).isEqualTo(1);
    }

    @Test
    void findsAnEntryWhoseActorWasChanged() {
        chronicle.record(4).seal().tamper("UPDATE chronicle_entry SET actor = gen_random_uuid() WHERE id = 2");

        assertFound(new Problem(Problem.Kind.BROKEN, 2));
    }

    @Test
    void findsAMomentThatWasChangedByAMicrosecond() {
        chronicle.record(4).seal().tamper("UPDATE chronicle_entry SET at = at + interval '1 microsecond' WHERE id = 3");

        assertFound(new Problem(Problem.Kind.BROKEN, 3));
    }

    @Test
    void findsWordsThatWereChanged() {
        chronicle
                .record(4)
                .seal()
                .tamper("UPDATE chronicle_entry SET details = jsonb_set(details, '{height}', '\"8\"') WHERE id = 2");
        chronicle.tamper("UPDATE chronicle_entry SET reason = NULL WHERE id = 4");

        assertFound(new Problem(Problem.Kind.WORDS, 2), new Problem(Problem.Kind.WORDS, 4));
    }

    @Test
    void findsAHashThatWasPutInForAnother() {
        chronicle.record(4).seal().tamper("UPDATE chronicle_link SET hash = sha256('other') WHERE number = 2");

        assertFound(new Problem(Problem.Kind.BROKEN, 2), new Problem(Problem.Kind.BROKEN, 3));
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        chronicle.record(4).seal().tamper("DELETE FROM chronicle_entry WHERE id = 2");

        assertFound(new Problem(Problem.Kind.MISSING, 2));
    }

    @Test
    void findsAnEntryThatWasTakenOutWithItsLink() {
        chronicle.record(4).seal().tamper("DELETE FROM chronicle_entry WHERE id = 2");
        chronicle.tamper("DELETE FROM chronicle_link WHERE number = 2");

        assertFound(new Problem(Problem.Kind.GAP, 2));
    }

    @Test
    void findsAnEntryWhoseLinkWasTakenAway() {
        chronicle.record(4).seal().tamper("DELETE FROM chronicle_link WHERE number = 4");

        assertFound(new Problem(Problem.Kind.OUTSIDE, 4));
    }

    @Test
    void findsAShortenedChainByAHeadThatWasKept() {
        // given
        Head kept = chronicle.record(4).seal().journal.head().orElseThrow();
        assertThat(chronicle.check.run(kept).isWhole()).isTrue();
        assertThat(chronicle.record(1).seal().check.run(kept).isWhole()).isTrue();

        // when
        chronicle.tamper("DELETE FROM chronicle_entry WHERE id >= 4");
        chronicle.tamper("DELETE FROM chronicle_link WHERE number >= 4");

        // then
        assertThat(chronicle.check.run(null).isWhole()).isTrue();
        assertThat(chronicle.check.run(kept).problems()).containsExactly(new Problem(Problem.Kind.OTHER_HEAD, 4));
    }

    @Test
    void namesTheFirstProblemsAndCountsAll() {
        chronicle.record(30).seal().tamper("UPDATE chronicle_entry SET reason = 'other'");

        Findings found = chronicle.check.run(null);

        assertThat(found.allProblems()).isEqualTo(30);
        assertThat(found.problems()).hasSize(20).first().isEqualTo(new Problem(Problem.Kind.WORDS, 1));
        assertThat(found.problems().getFirst()).hasToString("details or reason of link 1 were changed");
    }

    @Test
    void takesNothingElseForAHead() {
        assertThatIllegalArgumentException().isThrownBy(() -> Head.parse("12"));
        assertThatIllegalArgumentException().isThrownBy(() -> Head.parse("12:ABC"));
    }

    private void assertFound(Problem... problems) {
        Findings found = chronicle.check.run(null);

        assertThat(found.problems()).containsExactly(problems);
        assertThat(found.isWhole()).isFalse();
    }
}
