package si.glas.ballots.neighbours;

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

/** A network of a few people, who come and go as a test wants. */
public final class Network implements Directory {

    private record Office(PersonId person, Role role) {}

    private final Map<PersonId, PersonCard> persons = new ConcurrentHashMap<>();
    private final Map<MemberId, MemberCard> members = new ConcurrentHashMap<>();
    private final Set<MemberId> former = ConcurrentHashMap.newKeySet();
    private final List<Representation> mandates = new CopyOnWriteArrayList<>();
    private final Set<Office> offices = ConcurrentHashMap.newKeySet();

    public void clear() {
        List.of(persons, members).forEach(Map::clear);
        List.of(former, mandates, offices).forEach(Collection::clear);
    }

    public PersonId person(String name, Language language) {
        PersonId id = PersonId.random();
        String address = name.toLowerCase(language.locale()).replace(' ', '.') + "@example.org";
        persons.put(id, new PersonCard(id, name, address, "041 123 456", language));
        return id;
    }

    public PersonId person(String name) {
        return person(name, Language.EN);
    }

    public MemberId member(String name, PersonId... representatives) {
        return member(name, MemberCard.Kind.ORGANISATION, representatives);
    }

    public MemberId individual(String name, PersonId... representatives) {
        return member(name, MemberCard.Kind.INDIVIDUAL, representatives);
    }

    private MemberId member(String name, MemberCard.Kind kind, PersonId... representatives) {
        MemberId id = MemberId.random();
        members.put(id, new MemberCard(id, name, kind));
        List.of(representatives).forEach(person -> mandate(person, id));
        return id;
    }

    /** An individual who founds something. */
    public void incorporate(MemberId member) {
        members.computeIfPresent(member, (id, card) -> new MemberCard(id, card.name(), MemberCard.Kind.ORGANISATION));
    }

    public void mandate(PersonId person, MemberId member) {
        mandates.add(new Representation(person, member));
    }

    public void endMandates(PersonId person) {
        mandates.removeIf(mandate -> mandate.person().equals(person));
    }

    public void leave(MemberId member) {
        former.add(member);
        mandates.removeIf(mandate -> mandate.member().equals(member));
    }

    public PersonId elect(String name) {
        PersonId person = person(name);
        offices.add(new Office(person, Role.BOARD));
        return person;
    }

    public void preside(PersonId person) {
        offices.removeIf(office -> office.role() == Role.PRESIDENT);
        offices.add(new Office(person, Role.PRESIDENT));
    }

    public void recall(PersonId person) {
        offices.removeIf(office -> office.person().equals(person));
    }

    @Override
    public PersonCard person(PersonId id) {
        return Optional.ofNullable(persons.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PersonId, PersonCard> persons(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .filter(persons::containsKey)
                .collect(Collectors.toMap(Function.identity(), persons::get));
    }

    @Override
    public List<PersonCard> withRole(Role role) {
        return offices.stream()
                .filter(office -> office.role() == role)
                .map(office -> person(office.person()))
                .toList();
    }

    @Override
    public List<MemberCard> members() {
        return members.values().stream()
                .filter(member -> !former.contains(member.id()))
                .toList();
    }

    @Override
    public Map<MemberId, MemberCard> members(Collection<MemberId> ids) {
        return ids.stream()
                .distinct()
                .filter(members::containsKey)
                .collect(Collectors.toMap(Function.identity(), members::get));
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
}
