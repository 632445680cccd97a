package si.glas.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static si.glas.positions.PositionsAlone.ANA;
import static si.glas.positions.PositionsAlone.BOR;
import static si.glas.positions.PositionsAlone.COORDINATOR;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.chronicle.Chronicle;
import si.glas.notices.Notice;
import si.glas.positions.PositionView.DecidedBy;
import si.glas.positions.PositionView.Stage;
import si.glas.positions.PositionsAlone.Heard;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.DeadlineView.Kind;
import si.glas.timetable.Deadlines;

@PositionsModuleTest
class PositionLifeTest {

    private static final String TEXT = "# Stališče\n\n## Zahteve\n\n1. Rok naj bo daljši.\n";

    @Autowired
    private StartPosition startPosition;

    @Autowired
    private RecordMandate recordMandate;

    @Autowired
    private OpenDraft openDraft;

    @Autowired
    private SaveText saveText;

    @Autowired
    private FinishDraft finishDraft;

    @Autowired
    private DecideOnText decideOnText;

    @Autowired
    private RenewPosition renewPosition;

    @Autowired
    private Drafting drafting;

    @Autowired
    private FreezeText freezeText;

    @Autowired
    private AdoptPosition adoptPosition;

    @Autowired
    private OpenSecondReading openSecondReading;

    @Autowired
    private RefusePosition refusePosition;

    @Autowired
    private WithdrawPosition withdrawPosition;

    @Autowired
    private TellOfWithdrawal tellOfWithdrawal;

    @Autowired
    private PositionArchive positions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private Heard heard;

    private PositionId id;

    @BeforeEach
    void start() {
        heard.notices.clear();
        heard.messages.clear();
        id = startPosition.start(Beginnings.aPosition(), COORDINATOR);
    }

    @Test
    void beginsWithItsTemplateAndItsProcess() {
        // then
        VersionView first = newest();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.markdown())
                .startsWith("# Pripombe k predlogu predpisa")
                .contains("## Zahteve");
        await().untilAsserted(() -> assertThat(heard.messages).anySatisfy(message -> {
            assertThat(message.name()).isEqualTo("positions.positionStarted");
            assertThat(message.correlationKey()).isEqualTo(id.toString());
            assertThat(message.variables())
                    .hasToString("Beginning[positionId=%s, kind=position, hasMandate=false, matter=ordinary, reading=1]"
                            .formatted(id));
        }));
    }

    @Test
    void asksTheEditorsToWriteByTheAgreedDateAndOnlyOnce() {
        // when
        var deadline = openDraft.open(id, 1);
        var again = openDraft.open(id, 1);

        // then
        assertThat(again).isEqualTo(deadline);
        assertThat(deadlines.get(deadline).dueAt()).isEqualTo(PositionsAlone.NOW.plus(Duration.ofDays(10)));
        assertThat(deadlines.get(deadline).kind()).isEqualTo(Kind.DRAFT);
        assertThat(heard.notices.stream().map(Notice::event).distinct()).hasSize(1);
        assertThat(heard.notices)
                .extracting(notice -> Objects.requireNonNull(notice.to().person()))
                .contains(ANA, BOR);
    }

    @Test
    void isDueUntilADraftIsCheckedAndGood() {
        // given
        var deadline = openDraft.open(id, 1);

        // when
        decideOnText.check(id, false, "The second demand is unclear.", COORDINATOR);

        // then
        assertThat(deadlines.get(deadline).open()).isTrue();

        // and when
        decideOnText.check(id, true, "", COORDINATOR);

        // then
        assertThat(deadlines.get(deadline).open()).isFalse();
    }

    @Test
    void tellsTheEditorsWhatIsMissingFromADraftThatComesBack() {
        // when
        decideOnText.check(id, false, "The second demand is unclear.", COORDINATOR);
        decideOnText.check(id, true, "", COORDINATOR);

        // then
        assertThat(heard.notices)
                .extracting(
                        Notice::kind,
                        notice -> notice.to().person(),
                        notice -> notice.values().get("reason"))
                .containsExactlyInAnyOrder(
                        tuple("positions.draftReturned", ANA, "The second demand is unclear."),
                        tuple("positions.draftReturned", BOR, "The second demand is unclear."));
    }

    @Test
    void keepsWhatTheSlowerOfTwoEditorsTyped() {
        // given
        VersionId base = newest().id();
        saveText.save(id, base, TEXT, ANA, "Ana's");
        drafting.keep(id, base, TEXT + "\nBor's words.\n", BOR);

        // when
        assertThatExceptionOfType(TextHasMoved.class)
                .isThrownBy(() -> saveText.save(id, base, TEXT + "\nBor's words.\n", BOR, "Bor's"));

        // then
        Drafting.Sheet sheet = drafting.open(id, BOR);
        assertThat(sheet.isOvertaken()).isTrue();
        assertThat(sheet.markdown()).contains("Bor's words.");
        assertThat(newest().markdown()).isEqualTo(TEXT);

        // and when
        drafting.takeNewestAsBase(id, BOR);
        saveText.save(id, newest().id(), drafting.open(id, BOR).markdown(), BOR, "Both");

        // then
        assertThat(newest().number()).isEqualTo(3);
        assertThat(drafting.open(id, BOR).kept()).isFalse();
    }

    @Test
    void isNotHandedInWithAnUnsavedDraft() {
        drafting.keep(id, newest().id(), TEXT, ANA);

        assertThatExceptionOfType(DraftNotSaved.class).isThrownBy(() -> finishDraft.finish(id, ANA, "done"));
    }

    @Test
    void isNotHandedInWithoutClearDemands() {
        saveText.save(id, newest().id(), "# Stališče\n\nSamo besede.\n", ANA, "no demands");

        assertThatExceptionOfType(DemandsUnclear.class).isThrownBy(() -> finishDraft.finish(id, ANA, "done"));
    }

    @Test
    void isFrozenOnceAndCannotBeChangedAfterwards() {
        // given
        VersionView saved = saveText.save(id, newest().id(), TEXT, ANA, "the text");

        // when
        VersionId frozen = freezeText.freeze(id);

        // then
        assertThat(frozen).isEqualTo(saved.id()).isEqualTo(freezeText.freeze(id));
        assertThat(positions.version(frozen).sha256()).isEqualTo(saved.sha256()).matches("[0-9a-f]{64}");
        assertThatExceptionOfType(TextIsFrozen.class)
                .isThrownBy(() -> saveText.save(id, frozen, TEXT + "more", ANA, "too late"));
    }

    @Test
    void isAdoptedOnceAndGoesToItsAddressees() {
        // given
        VersionId frozen = freezeText.freeze(id);

        // when
        AdoptPosition.Adopted adopted = adoptPosition.adopt(id, frozen);
        AdoptPosition.Adopted again = adoptPosition.adopt(id, frozen);

        // then
        assertThat(adopted).isEqualTo(again);
        assertThat(adopted.addresseeIds()).isEqualTo(List.of(Beginnings.MINISTRY));
        assertThat(deadlines.get(adopted.deadlineId()).kind()).isEqualTo(Kind.RENEWAL);
        assertThat(deadlines.get(adopted.deadlineId()).dueAt()).isAfter(PositionsAlone.NOW.plus(Duration.ofDays(360)));
        assertThat(acts()).containsOnlyOnce("positions.positionAdopted");
    }

    @Test
    void hasOneReviewDateHoweverOftenItIsRenewed() {
        // given
        adoptPosition.adopt(id, freezeText.freeze(id));

        // when
        var next = renewPosition.renew(id, 24, COORDINATOR);

        // then
        assertThat(deadlines.openOn(Set.of(id.value())))
                .extracting(DeadlineView::id)
                .containsExactly(next);

        // and when
        renewPosition.retire(id, "It has become law.", COORDINATOR);

        // then
        assertThat(deadlines.openOn(Set.of(id.value()))).isEmpty();
    }

    @Test
    void mayBeChangedAgainInItsSecondReading() {
        // given
        VersionId frozen = freezeText.freeze(id);

        // when
        assertThat(openSecondReading.open(id)).isEqualTo(2);
        openSecondReading.open(id);

        // then
        PositionView position = positions.get(id);
        assertThat(position.reading()).isEqualTo(2);
        assertThat(position.frozen()).isNull();
        assertThat(saveText.save(id, frozen, TEXT, ANA, "better").number()).isEqualTo(2);
        assertThat(openDraft.open(id, 2)).isNotEqualTo(openDraft.open(id, 1));
        assertThat(acts()).containsOnlyOnce("positions.secondReadingOpened");
    }

    @Test
    void canBeWithdrawnUntilItIsOver() {
        // given
        openDraft.open(id, 1);

        // when
        withdrawPosition.withdraw(id, "The ministry has taken the draft back.", COORDINATOR);
        tellOfWithdrawal.tell(id);

        // then
        assertThat(positions.get(id).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(deadlines.of(id.value())).noneMatch(deadline -> deadline.open());
        await().untilAsserted(() ->
                assertThat(heard.messages).extracting(Heard.Message::name).contains("positions.positionWithdrawn"));
        assertThatExceptionOfType(PositionIsOver.class)
                .isThrownBy(() -> withdrawPosition.withdraw(id, "again", COORDINATOR));
    }

    @Test
    void cannotBeWithdrawnAfterItsRefusal() {
        refusePosition.refuse(id);
        refusePosition.refuse(id);

        assertThat(acts()).containsOnlyOnce("positions.positionRefused");
        assertThatExceptionOfType(PositionIsOver.class)
                .isThrownBy(() -> withdrawPosition.withdraw(id, "late", COORDINATOR));
    }

    @Test
    void saysOnceWhoDecides() {
        recordMandate.record(id, DecidedBy.MEMBERS, "12", 7);
        recordMandate.record(id, DecidedBy.MEMBERS, "12", 7);

        assertThat(positions.get(id).decidedBy()).isEqualTo(DecidedBy.MEMBERS);
        assertThat(positions.get(id).processInstance()).isEqualTo(7);
        assertThat(acts()).containsOnlyOnce("positions.mandateDecided");
    }

    private VersionView newest() {
        return positions.version(Objects.requireNonNull(positions.get(id).current()));
    }

    private List<String> acts() {
        return chronicle.of(id.value()).stream()
                .map(entry -> entry.act().name())
                .toList();
    }
}
