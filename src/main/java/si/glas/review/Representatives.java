package si.glas.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.Representation;

/** Who speaks for which members. */
@Component
class Representatives {

    private final Directory directory;

    Representatives(Directory directory) {
        this.directory = directory;
    }

    /** Everybody who represents one of the wanted members, with the names of those members. */
    Map<PersonCard, List<String>> of(Predicate<MemberId> wanted) {
        Map<PersonId, List<MemberId>> mandates = directory.representations().stream()
                .filter(mandate -> wanted.test(mandate.member()))
                .collect(Collectors.groupingBy(
                        Representation::person, Collectors.mapping(Representation::member, Collectors.toList())));
        Map<MemberId, MemberCard> members = directory.members(
                mandates.values().stream().flatMap(List::stream).distinct().toList());
        return directory.persons(mandates.keySet()).values().stream()
                .collect(Collectors.toMap(person -> person, person -> names(person, mandates, members)));
    }

    private static List<String> names(
            PersonCard person, Map<PersonId, List<MemberId>> mandates, Map<MemberId, MemberCard> members) {
        return mandates.getOrDefault(person.id(), List.of()).stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .map(MemberCard::name)
                .sorted(Alphabet.of(person.language()))
                .toList();
    }
}
