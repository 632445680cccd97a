package si.glas.tasks;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.Representation;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** A small network: Ana and Bor are editors of everything, Cena coordinates, Dan sits on the board, Eva is nothing. */
public final class Network implements Directory, CandidateGroups {

    public static final SignedIn ANA = person("Ana Čuk", Role.MEMBER, Role.EDITOR);
    public static final SignedIn BOR = person("Bor Žagar", Role.MEMBER, Role.EDITOR);
    public static final SignedIn CENA = person("Cena Šubic", Role.COORDINATOR);
    public static final SignedIn DAN = person("Dan Zver", Role.BOARD);
    public static final SignedIn EVA = person("Eva Ivančič", Role.MEMBER);
    public static final MemberCard THEATRE =
            new MemberCard(new MemberId(UUID.randomUUID()), "Gledališče <Most>", MemberCard.Kind.ORGANISATION);

    private static final List<SignedIn> EVERYBODY = List.of(ANA, BOR, CENA, DAN, EVA);

    public static String editorsOf(UUID position) {
        return "editors/" + position;
    }

    @Override
    public PersonCard person(PersonId id) {
        return EVERYBODY.stream()
                .filter(person -> person.id().equals(id))
                .map(Network::card)
                .findAny()
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
        return EVERYBODY.stream()
                .filter(person -> ids.contains(person.id()))
                .collect(toMap(SignedIn::id, Network::card));
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return EVERYBODY.stream()
                .filter(person -> person.has(role))
                .map(Network::card)
                .toList();
    }

    @Override
    public List<MemberCard> members() {
        return List.of(THEATRE);
    }

    @Override
    public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
        return ids.contains(THEATRE.id()) ? Map.of(THEATRE.id(), THEATRE) : Map.of();
    }

    @Override
    public List<Representation> representations() {
        return List.of();
    }

    @Override
    public Set<MemberId> representedBy(PersonId person) {
        return Set.of();
    }

    @Override
    public Set<String> of(PersonId person) {
        return isEditor(person) ? Set.of(editorsOf(Rooms.POSITION)) : Set.of();
    }

    @Override
    public Set<PersonId> peopleIn(String group) {
        return group.startsWith("editors/") ? Set.of(ANA.id(), BOR.id()) : Set.of();
    }

    private static boolean isEditor(PersonId person) {
        return person.equals(ANA.id()) || person.equals(BOR.id());
    }

    private static PersonCard card(SignedIn person) {
        return new PersonCard(person.id(), person.name(), "somebody@example.org", "", person.language());
    }

    private static SignedIn person(String name, Role... roles) {
        return new SignedIn(PersonId.random(), name, Language.SL, Set.of(roles));
    }
}
