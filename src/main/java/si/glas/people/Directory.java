package si.glas.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import si.glas.kernel.PersonId;

/** Who is who in the network. */
public interface Directory {

    /** @throws si.glas.kernel.NotFound if there is no such person */
    PersonCard person(PersonId id);

    /** The known ones of these, by id, read at once. */
    Map<PersonId, PersonCard> persons(Collection<PersonId> ids);

    /** Everybody who has a role now. */
    List<PersonCard> withRole(Role role);

    /** All members who belong to the network now. */
    List<MemberCard> members();

    /** The known ones of these, former ones too, by id, read at once. */
    Map<MemberId, MemberCard> members(Collection<MemberId> ids);

    /** Those of these members who belong to the network now. */
    default Set<MemberId> belonging(Collection<MemberId> ids) {
        return members().stream().map(MemberCard::id).filter(ids::contains).collect(toSet());
    }

    /** All mandates that are in force now. */
    List<Representation> representations();

    /** The mandates that are in force now for these members. */
    default List<Representation> representing(Collection<MemberId> members) {
        Set<MemberId> wanted = Set.copyOf(members);
        return representations().stream()
                .filter(mandate -> wanted.contains(mandate.member()))
                .toList();
    }

    /** Who may speak and vote now for each of these members, the one who has done so for longest first. */
    default Map<MemberId, List<PersonCard>> representatives(Collection<MemberId> members) {
        List<Representation> mandates = representing(members);
        Map<PersonId, PersonCard> persons =
                persons(mandates.stream().map(Representation::person).distinct().toList());
        return mandates.stream()
                .filter(mandate -> persons.containsKey(mandate.person()))
                .collect(groupingBy(
                        Representation::member,
                        mapping(mandate -> Objects.requireNonNull(persons.get(mandate.person())), toList())));
    }

    /** The members for whom somebody may speak and vote now. */
    Set<MemberId> representedBy(PersonId person);
}
