package si.glas.submissions.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** The people of a small network. */
public final class Office implements Directory {

    private record Seat(PersonCard person, @Nullable Role role) {}

    private final Map<PersonId, Seat> seats = new ConcurrentHashMap<>();

    public final SignedIn coordinator = seat("Ana Novak", Role.COORDINATOR);
    public final SignedIn editor = seat("Bojan Kos", Role.EDITOR);
    public final SignedIn chair = seat("Vesna Hribar", Role.BOARD);
    public final SignedIn writingChair = seat("Peter Zajc", Role.BOARD);
    public final SignedIn auditor = seat("Rok Vidmar", Role.AUDITOR);
    public final SignedIn member = seat("Eva Muha", Role.MEMBER);

    private SignedIn seat(String name, Role role) {
        PersonCard card = new PersonCard(
                PersonId.random(),
                name,
                name.split(" ")[0].toLowerCase(Language.EN.locale()) + "@example.org",
                "",
                Language.EN);
        seats.put(card.id(), new Seat(card, role));
        return new SignedIn(card.id(), name, Language.EN, Set.of(role));
    }

    @Override
    public PersonCard person(PersonId id) {
        Seat seat = seats.get(id);
        if (seat == null) {
            throw new NotFound(id);
        }
        return seat.person();
    }

    @Override
    public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .filter(seats::containsKey)
                .collect(Collectors.toMap(Function.identity(), this::person));
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return seats.values().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::person)
                .toList();
    }

    @Override
    public List<MemberCard> members() {
        return List.of();
    }

    @Override
    public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
        return Map.of();
    }

    @Override
    public List<Representation> representations() {
        return List.of();
    }

    @Override
    public Set<MemberId> representedBy(PersonId person) {
        return Set.of();
    }
}
