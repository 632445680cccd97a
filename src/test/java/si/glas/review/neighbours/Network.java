package si.glas.review.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.Representation;
import si.glas.people.Role;

/** A network of a few people and members, as a test wants them. */
public final class Network implements Directory {

    private final Map<PersonId, PersonCard> persons = new ConcurrentHashMap<>();
    private final Map<MemberId, MemberCard> members = new ConcurrentHashMap<>();
    private final List<Representation> mandates = new CopyOnWriteArrayList<>();

    public void clear() {
        persons.clear();
        members.clear();
        mandates.clear();
    }

    public PersonId person(String name) {
        return person(name, Language.EN);
    }

    public PersonId person(String name, Language language) {
        PersonId id = PersonId.random();
        persons.put(id, new PersonCard(id, name, id + "@example.org", "", language));
        return id;
    }

    public MemberId member(String name, PersonId... representatives) {
        MemberId id = MemberId.random();
        members.put(id, new MemberCard(id, name, MemberCard.Kind.ORGANISATION));
        List.of(representatives).forEach(person -> mandates.add(new Representation(person, id)));
        return id;
    }

    public void endMandates(PersonId person) {
        mandates.removeIf(mandate -> mandate.person().equals(person));
    }

    @Override
    public PersonCard person(PersonId id) {
        return Optional.ofNullable(persons.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
        return known(persons, ids);
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return List.of();
    }

    @Override
    public List<MemberCard> members() {
        return List.copyOf(members.values());
    }

    @Override
    public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
        return known(members, ids);
    }

    @Override
    public List<Representation> representations() {
        return List.copyOf(mandates);
    }

    @Override
    public Set<MemberId> representedBy(PersonId person) {
        return mandates.stream()
                .filter(mandate -> mandate.person().equals(person))
                .map(Representation::member)
                .collect(Collectors.toSet());
    }

    private static <K, V> Map<K, V> known(Map<K, V> all, Collection<K> ids) {
        return ids.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toMap(Function.identity(), all::get));
    }
}
