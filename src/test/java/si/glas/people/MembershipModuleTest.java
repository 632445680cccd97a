package si.glas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.chronicle.Act;
import si.glas.kernel.Actor;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

@PeopleModuleTest
class MembershipModuleTest {

    private static final Actor OFFICE = Actor.of(PersonId.random());

    @Autowired
    private People people;

    @Autowired
    private WatchedChronicle chronicle;

    @Autowired
    private MovableTime time;

    @Autowired
    private Directory directory;

    @Autowired
    private AddMember addMember;

    @Autowired
    private ChangeMember changeMember;

    @Autowired
    private EndMembership endMembership;

    @Autowired
    private RenewMembership renewMembership;

    @Autowired
    private GiveMandate giveMandate;

    @Autowired
    private EndMandate endMandate;

    @Test
    void takesAMemberInAndPutsItRight() {
        MemberId asociacija = addMember.add(organisation("  Asociacija\r\nBcc: all "), OFFICE);
        assertThat(people.member(asociacija).name()).isEqualTo("Asociacija Bcc: all");

        changeMember.change(asociacija, people.member(asociacija).version(), organisation("Asociacija"), OFFICE);

        assertThat(directory.members(Set.of(asociacija)))
                .containsValue(new MemberCard(asociacija, "Asociacija", MemberCard.Kind.ORGANISATION));
        assertThat(chronicle.names()).containsExactly("people.memberAdded", "people.memberChanged");
        assertThat(chronicle.acts()).extracting(Act::subject).containsOnly(asociacija.value());
    }

    @Test
    void hasOneOrganisationOfAName() {
        addMember.add(organisation("Asociacija"), OFFICE);

        assertThatExceptionOfType(MemberKnown.class)
                .isThrownBy(() -> addMember.add(organisation("ASOCIACIJA"), OFFICE));
        assertThat(chronicle.acts()).hasSize(1);
    }

    @Test
    void mayHaveTwoPeopleOfAName() {
        people.individual("Ana Novak");
        people.individual("Ana Novak");

        assertThat(directory.members()).extracting(MemberCard::name).containsExactly("Ana Novak", "Ana Novak");
    }

    @Test
    void refusesAChangeOfWhatHasChangedMeanwhile() {
        MemberId id = people.organisation("Asociacija");
        int seen = people.member(id).version();
        changeMember.change(id, seen, organisation("Asociacija Slovenija"), OFFICE);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> changeMember.change(id, seen, organisation("Asocijacija"), OFFICE));
        assertThat(people.member(id).name()).isEqualTo("Asociacija Slovenija");
    }

    @Test
    void letsTwoPeopleSpeakForOneMemberAndOnePersonForTwo() {
        // given
        MemberId theatre = people.organisation("Gledališče");
        MemberId choir = people.organisation("Zbor");

        // when
        PersonId ana = giveMandate.give(theatre, new Email("Ana@example.org"), ana(), null, OFFICE);
        PersonId bor = giveMandate.give(
                theatre, new Email("bor@example.org"), new PersonDetails("Bor", "", Language.EN), null, OFFICE);
        PersonId again = giveMandate.give(
                choir, new Email("ana@EXAMPLE.org"), new PersonDetails("A.", "", Language.EN), null, OFFICE);

        // then
        assertThat(again).isEqualTo(ana);
        assertThat(directory.representations())
                .containsExactlyInAnyOrder(
                        new Representation(ana, theatre),
                        new Representation(bor, theatre),
                        new Representation(ana, choir));
        assertThat(directory.representing(List.of(choir))).containsExactly(new Representation(ana, choir));
        assertThat(directory.representedBy(ana)).containsExactlyInAnyOrder(theatre, choir);
        assertThat(directory.person(ana).name()).isEqualTo("Ana Novak");
        assertThat(directory.withRole(Role.MEMBER)).extracting(PersonCard::id).containsExactlyInAnyOrder(ana, bor);
        assertThat(chronicle.acts())
                .filteredOn(act -> act.name().equals("people.mandateGiven"))
                .extracting(act -> act.details().get("person"))
                .containsExactly(ana.toString(), bor.toString(), ana.toString());
    }

    @Test
    void givesNobodyTheSameMandateTwice() {
        MemberId theatre = people.organisation("Gledališče");
        giveMandate.give(theatre, new Email("ana@example.org"), ana(), null, OFFICE);

        assertThatExceptionOfType(AlreadyRepresents.class)
                .isThrownBy(() -> giveMandate.give(theatre, new Email("ANA@example.org"), ana(), null, OFFICE));
    }

    @Test
    void endsAMandateAndGivesItAgain() {
        MemberId theatre = people.organisation("Gledališče");
        PersonId ana = giveMandate.give(theatre, new Email("ana@example.org"), ana(), null, OFFICE);

        endMandate.end(theatre, ana, OFFICE);
        endMandate.end(theatre, ana, OFFICE);
        assertThat(directory.representedBy(ana)).isEmpty();

        giveMandate.give(theatre, new Email("ana@example.org"), ana(), null, OFFICE);
        assertThat(directory.representedBy(ana)).containsExactly(theatre);
        assertThat(people.member(theatre).mandates()).hasSize(2);
        assertThat(chronicle.names())
                .containsExactly(
                        "people.personAdded", "people.mandateGiven", "people.mandateEnded", "people.mandateGiven");
    }

    @Test
    void knowsWhenAMandateIsOver() {
        MemberId theatre = people.organisation("Gledališče");
        Instant tomorrow = time.instant().plus(Duration.ofDays(1));
        PersonId ana = giveMandate.give(theatre, new Email("ana@example.org"), ana(), tomorrow, OFFICE);
        assertThat(directory.representedBy(ana)).containsExactly(theatre);

        time.move(Duration.ofDays(1));

        assertThat(directory.representedBy(ana)).isEmpty();
        assertThat(directory.representations()).isEmpty();
        assertThat(directory.withRole(Role.MEMBER)).isEmpty();
    }

    @Test
    void letsNobodySpeakForAMemberThatHasLeft() {
        // given
        MemberId theatre = people.organisation("Gledališče");
        PersonId ana = giveMandate.give(theatre, new Email("ana@example.org"), ana(), null, OFFICE);

        // when
        endMembership.end(theatre, LocalDate.of(2026, 11, 24), "They closed.", OFFICE);

        // then
        assertThat(directory.members()).isEmpty();
        assertThat(directory.belonging(List.of(theatre))).isEmpty();
        assertThat(directory.members(List.of(theatre))).containsKey(theatre);
        assertThat(directory.representedBy(ana)).isEmpty();
        assertThatExceptionOfType(FormerMember.class)
                .isThrownBy(() -> giveMandate.give(theatre, new Email("ana@example.org"), ana(), null, OFFICE));
        assertThat(chronicle.names()).endsWith("people.memberLeft", "people.mandateEnded");

        // when
        renewMembership.renew(theatre, OFFICE);

        // then
        assertThat(directory.members()).hasSize(1);
        assertThat(directory.belonging(List.of(theatre))).containsExactly(theatre);
        assertThat(directory.representedBy(ana)).isEmpty();
    }

    @Test
    void sortsMembersAsSlovenianDoes() {
        for (String name : List.of("Žarek", "Cvet", "Zbor", "Šola", "Čebela", "Sonce", "Đurđica", "Dom", "Ćilim")) {
            people.organisation(name);
        }

        assertThat(directory.members())
                .extracting(MemberCard::name)
                .containsExactly("Cvet", "Čebela", "Ćilim", "Dom", "Đurđica", "Sonce", "Šola", "Zbor", "Žarek");
    }

    @Test
    void saysWhoIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.person(PersonId.random()));
        assertThat(directory.persons(List.of(PersonId.random()))).isEmpty();
        assertThat(directory.persons(List.of())).isEmpty();
    }

    private static MemberDetails organisation(String name) {
        return new MemberDetails(MemberCard.Kind.ORGANISATION, name, "", "", null);
    }

    private static PersonDetails ana() {
        return new PersonDetails("Ana Novak", "", Language.SL);
    }
}
