package si.glas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.Notice;

@PeopleModuleTest
class RolesModuleTest {

    private static final Actor OFFICE = Actor.of(PersonId.random());

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private WatchedChronicle chronicle;

    @Autowired
    private FakeNotices notices;

    @Test
    void givesAndTakesRoles() {
        PersonId ana = people.person("Ana Novak");

        grantRole.grant(ana, Role.EDITOR, OFFICE);
        grantRole.grant(ana, Role.EDITOR, OFFICE);
        grantRole.grant(ana, Role.BOARD, OFFICE);
        assertThat(directory.withRole(Role.EDITOR)).extracting(PersonCard::id).containsExactly(ana);

        revokeRole.revoke(ana, Role.EDITOR, OFFICE);
        revokeRole.revoke(ana, Role.EDITOR, OFFICE);
        assertThat(directory.withRole(Role.EDITOR)).isEmpty();
        assertThat(directory.withRole(Role.BOARD)).hasSize(1);
        assertThat(chronicle.acts())
                .extracting(act -> act.name() + " " + act.details().get("role"))
                .containsExactly("people.roleGranted EDITOR", "people.roleGranted BOARD", "people.roleRevoked EDITOR");
    }

    @Test
    void givesARoleToSomebodyNew() {
        PersonId bor = grantRole.grant(
                new Email("bor@example.org"), new PersonDetails("Bor", "", Language.SL), Role.AUDITOR, OFFICE);

        assertThat(directory.person(bor).name()).isEqualTo("Bor");
        assertThat(chronicle.names()).containsExactly("people.personAdded", "people.roleGranted");
    }

    @Test
    void makesNobodyARepresentativeByARole() {
        PersonId ana = people.person("Ana Novak");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> grantRole.grant(ana, Role.MEMBER, OFFICE));
    }

    @Test
    void knowsOnePresidentAtATime() {
        PersonId ana = people.person("Ana Novak", Role.PRESIDENT);
        PersonId bor = people.person("Bor Kos");
        grantRole.grant(ana, Role.PRESIDENT, OFFICE);

        assertThatExceptionOfType(PresidentInOffice.class)
                .isThrownBy(() -> grantRole.grant(bor, Role.PRESIDENT, OFFICE));

        revokeRole.revoke(ana, Role.PRESIDENT, OFFICE);
        grantRole.grant(bor, Role.PRESIDENT, OFFICE);
        assertThat(directory.withRole(Role.PRESIDENT))
                .extracting(PersonCard::id)
                .containsExactly(bor);
    }

    @Test
    void keepsTheLastAdministrator() {
        PersonId ana = people.person("Ana Novak", Role.ADMINISTRATOR);
        PersonId bor = people.person("Bor Kos", Role.ADMINISTRATOR);
        revokeRole.revoke(bor, Role.ADMINISTRATOR, OFFICE);
        revokeRole.revoke(bor, Role.ADMINISTRATOR, OFFICE);

        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> revokeRole.revoke(ana, Role.ADMINISTRATOR, OFFICE));
    }

    @Test
    void keepsTheLastAdministratorWhenAllGoAtOnce() throws Exception {
        List<PersonId> administrators = List.of(
                people.person("Ana", Role.ADMINISTRATOR),
                people.person("Bor", Role.ADMINISTRATOR),
                people.person("Cene", Role.ADMINISTRATOR));

        Threads.atOnce(3, each -> {
            try {
                revokeRole.revoke(administrators.get(each), Role.ADMINISTRATOR, OFFICE);
                return true;
            } catch (LastAdministrator e) {
                return false;
            }
        });

        assertThat(directory.withRole(Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void letsTheOfficeMoveTheAddressOfARepresentativeWhoIsToldThere() {
        PersonId ana = people.person("Ana Novak");

        changePerson.change(
                ana, people.person(ana).version(), ana(), new Email("ana@new.org"), someone(Role.COORDINATOR));

        assertThat(directory.person(ana).email()).isEqualTo("ana@new.org");
        assertThat(directory.person(ana).phone()).isEqualTo("041");
        assertThat(notices.to("ana.novak@example.org")).extracting(Notice::kind).containsExactly("people.emailChanged");
        assertThat(chronicle.names()).containsExactly("people.personChanged", "people.emailChanged");
    }

    @Test
    void letsNobodyTakeOverARoleByMovingItsAddress() {
        PersonId admin = people.person("Ana Novak", Role.ADMINISTRATOR);
        int version = people.person(admin).version();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> changePerson.change(
                        admin, version, ana(), new Email("eve@new.org"), someone(Role.COORDINATOR)));
        assertThat(directory.person(admin).email()).isEqualTo("ana.novak@example.org");

        changePerson.change(admin, version, ana(), new Email("ana@new.org"), someone(Role.ADMINISTRATOR));
        assertThat(directory.person(admin).email()).isEqualTo("ana@new.org");
    }

    @Test
    void givesNobodyTheAddressOfSomebodyElse() {
        PersonId ana = people.person("Ana Novak");
        people.person("Bor Kos");

        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> changePerson.moveOwn(ana, new Email("BOR.KOS@example.org")));
    }

    private static PersonDetails ana() {
        return new PersonDetails("Ana Novak", "041", Language.EN);
    }

    private static SignedIn someone(Role role) {
        return new SignedIn(PersonId.random(), "Someone", Language.EN, Set.of(role));
    }
}
