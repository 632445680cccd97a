package si.glas.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberCard.Kind;
import si.glas.people.MemberDetails;
import si.glas.people.MemberId;
import si.glas.people.PersonDetails;
import si.glas.people.importing.PlannedLine.Outcome;

class PlannerTest {

    private static final String HEADINGS =
            "name;kind;address;site;member since;represented by;e-mail;telephone;language\n";

    private final List<KnownMember> members = new ArrayList<>();
    private final List<KnownPerson> persons = new ArrayList<>();

    @Test
    void addsMembersAndPeople() {
        Plan plan = plan("""
                Choir;organisation;Square 1;;2010-01-01;Ana Novak;ana@example.org;041;en
                Bor Kos;individual;;;;;bor@example.org;;
                Cene;individual;;;;;;;
                """);

        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.count(Outcome.NEW)).isEqualTo(3);
        assertThat(plan.lines().getFirst().changes()).containsExactly(Change.to("newRepresentative", "Ana Novak"));
        assertThat(plan.writes().newPersons())
                .extracting(KnownPerson::details)
                .containsExactly(
                        new PersonDetails("Ana Novak", "041", Language.EN),
                        new PersonDetails("Bor Kos", "", Language.SL));
        assertThat(plan.writes().newMembers()).hasSize(3);
        assertThat(plan.writes().mandates()).hasSize(2);
    }

    @Test
    void letsTwoRepresentOneAndOneRepresentTwo() {
        Plan plan = plan("""
                Choir;organisation;;;;Ana Novak;ana@example.org;;
                Choir;organisation;;;;Bor Kos;bor@example.org;;
                Theatre;organisation;;;;Ana Novak;ANA@example.org;;
                Ana Novak;individual;;;;;ana@example.org;;
                """);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines())
                .extracting(PlannedLine::outcome)
                .containsExactly(Outcome.NEW, Outcome.CHANGED, Outcome.NEW, Outcome.NEW);
        assertThat(plan.writes().newMembers()).hasSize(3);
        assertThat(plan.writes().newPersons()).hasSize(2);
        assertThat(plan.writes().mandates()).hasSize(4);
    }

    @Test
    void changesNothingWhenTakenInAgain() {
        KnownPerson ana = person("Ana Novak", "ana@example.org");
        organisation("Choir", "Square 1", ana);

        Plan plan = plan("CHOIR;organisation;;;;A. Novak;Ana@Example.org;;\n".replace("CHOIR", "Choir"));

        assertThat(plan.count(Outcome.SAME)).isEqualTo(1);
        assertThat(plan.changesAnything()).isFalse();
        assertThat(plan.writes()).isEqualTo(new Plan.Writes(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void saysWhatChanges() {
        KnownPerson ana = person("Ana Novak", "ana@example.org");
        KnownPerson bor = person("Bor Kos", "bor@example.org");
        organisation("Choir", "Square 1", ana);

        Plan plan = plan("CHOIR;organisation;Square 2;www.choir.si;1. 5. 2010;Bor Kos;bor@example.org;040;en\n");

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(line.changes())
                    .containsExactly(
                            new Change("name", "Choir", "CHOIR"),
                            new Change("address", "Square 1", "Square 2"),
                            new Change("web", "", "https://www.choir.si"),
                            new Change("joined", "", "2010-05-01"),
                            new Change("phone", "", "040"),
                            new Change("language", "Slovenščina", "English"),
                            Change.to("representative", "Bor Kos"));
        });
        assertThat(plan.writes().changedMembers())
                .extracting(KnownMember::details)
                .containsExactly(new MemberDetails(
                        Kind.ORGANISATION, "CHOIR", "Square 2", "https://www.choir.si", LocalDate.of(2010, 5, 1)));
        assertThat(plan.writes().changedPersons()).extracting(KnownPerson::id).containsExactly(bor.id());
        assertThat(plan.writes().mandates()).hasSize(1);
    }

    @Test
    void recognisesAnIndividualByTheAddress() {
        KnownPerson ana = person("Ana Novak", "ana@example.org");
        KnownPerson namesake = person("Ana Novak", "other.ana@example.org");
        individual("Ana Novak", ana);
        individual("Ana Novak", namesake);

        Plan plan = plan("""
                Ana Novak;individual;;;;;ana@example.org;;
                Ana Novak Kos;individual;;;;;other.ana@example.org;;
                Ana Novak;individual;;;;;third.ana@example.org;;
                """);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines())
                .extracting(PlannedLine::outcome)
                .containsExactly(Outcome.SAME, Outcome.CHANGED, Outcome.NEW);
        assertThat(plan.lines().get(1).changes()).containsExactly(new Change("name", "Ana Novak", "Ana Novak Kos"));
    }

    @Test
    void givesAnAddressToAnIndividualWithoutOne() {
        individual("Ana Novak");

        Plan plan = plan("ana novak;individual;;;;;ana@example.org;;\n");

        assertThat(plan.lines())
                .singleElement()
                .extracting(PlannedLine::outcome)
                .isEqualTo(Outcome.CHANGED);
        assertThat(plan.writes().newMembers()).isEmpty();
        assertThat(plan.writes().mandates()).hasSize(1);
    }

    @Test
    void refusesToGuessWhoIsMeant() {
        individual("Ana Novak", person("Ana Novak", "ana@example.org"));
        individual("Ana Novak", person("Ana Novak", "other.ana@example.org"));

        assertThat(plan("Ana Novak;individual;;;;;;;\n").problems())
                .containsExactly(Problem.at(2, "ambiguous", "Ana Novak"));
    }

    @Test
    void refusesAnAddressOfSomebodyElse() {
        KnownPerson ana = person("Ana Novak", "ana@example.org");
        individual("Ana Novak", ana);

        assertThat(plan("Bor Kos;individual;;;;;ana@example.org;;\n").problems())
                .containsExactly(Problem.at(2, "addressOfOtherMember", "Bor Kos"));
        assertThat(plan("Choir;organisation;;;;Bor Kos;ana@example.org;;\n").problems())
                .containsExactly(Problem.at(2, "addressOfOther", "ana@example.org", "Ana Novak"));
        assertThat(plan("""
                Choir;organisation;;;;Cene Zupan;new@example.org;;
                Theatre;organisation;;;;Dana Vidmar;new@example.org;;
                """).problems())
                .containsExactly(Problem.at(3, "addressOfOther", "new@example.org", "Cene Zupan"));
    }

    @Test
    void refusesLinesThatSayTheSameOrContradictEachOther() {
        assertThat(plan("""
                Choir;organisation;;;;Ana Novak;ana@example.org;;
                choir;organisation;;;;Ana Novak;ana@example.org;;
                Choir;organisation;;;;Ana Novak;ana@example.org;;
                Bor Kos;individual;;;;;bor@example.org;;
                Bor Kos;individual;;;;;bor@example.org;;
                Cene;individual;;;;;;;
                Cene;individual;;;;;;;
                Choir;organisation;Square 1;;;Bor Kos;bor@example.org;040;
                Choir;organisation;Square 2;;;Dana Vidmar;dana@example.org;;
                Theatre;organisation;;;;Bor Kos;bor@example.org;041;
                """).problems())
                .containsExactly(
                        Problem.at(3, "differs", 2L, "choir"),
                        Problem.at(4, "sameAsLine", 2L),
                        Problem.at(6, "sameAsLine", 5L),
                        Problem.at(8, "sameAsLine", 7L),
                        Problem.at(10, "differs", 9L, "Choir"),
                        Problem.at(11, "differs", 9L, "041"));
    }

    @Test
    void bringsNobodyBackWhoHasLeft() {
        members.add(new KnownMember(MemberId.random(), details(Kind.ORGANISATION, "Choir", ""), true, Set.of()));
        KnownPerson ana = person("Ana Novak", "ana@example.org");
        members.add(
                new KnownMember(MemberId.random(), details(Kind.INDIVIDUAL, "Ana Novak", ""), true, Set.of(ana.id())));

        assertThat(plan("Choir;organisation;;;;;;;\nAna Novak;individual;;;;;ana@example.org;;\n")
                        .problems())
                .containsExactly(Problem.at(2, "former", "Choir"), Problem.at(3, "former", "Ana Novak"));
    }

    @Test
    void findsTheCurrentOneOfTwoOrganisationsOfAName() {
        organisation("Choir", "");
        members.add(new KnownMember(MemberId.random(), details(Kind.ORGANISATION, "Choir", ""), true, Set.of()));

        assertThat(plan("Choir;organisation;;;;;;;\n").count(Outcome.SAME)).isEqualTo(1);
    }

    @Test
    void hasAMarkThatTellsWhetherItDoesTheSame() {
        String list = "Choir;organisation;Square 1;;;Ana Novak;ana@example.org;;\n";
        String before = plan(list).mark();
        assertThat(plan(list).mark()).isEqualTo(before);

        organisation("Choir", "");

        assertThat(plan(list).mark()).isNotEqualTo(before);
    }

    private Plan plan(String lines) {
        return Planner.plan(ListReader.read(HEADINGS + lines), new Register(members, persons), Language.SL);
    }

    private KnownPerson person(String name, String email) {
        KnownPerson person = new KnownPerson(PersonId.random(), email, new PersonDetails(name, "", Language.SL));
        persons.add(person);
        return person;
    }

    private void organisation(String name, String address, KnownPerson... representatives) {
        add(details(Kind.ORGANISATION, name, address), representatives);
    }

    private void individual(String name, KnownPerson... representatives) {
        add(details(Kind.INDIVIDUAL, name, ""), representatives);
    }

    private void add(MemberDetails details, KnownPerson... representatives) {
        Set<PersonId> ids = Set.copyOf(
                List.of(representatives).stream().map(KnownPerson::id).toList());
        members.add(new KnownMember(MemberId.random(), details, false, ids));
    }

    private static MemberDetails details(Kind kind, String name, String address) {
        return new MemberDetails(kind, name, address, "", null);
    }
}
