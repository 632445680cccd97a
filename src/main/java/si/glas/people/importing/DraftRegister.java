package si.glas.people.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.MemberCard;

/** The register as the lines so far leave it, and by which lines find whom they mean. */
final class DraftRegister {

    private final Map<String, DraftPerson> persons = new LinkedHashMap<>();
    private final Map<String, DraftMember> organisations = new LinkedHashMap<>();
    private final Map<String, List<DraftMember>> individuals = new LinkedHashMap<>();
    private final Map<PersonId, List<DraftMember>> byRepresentative = new HashMap<>();

    DraftRegister(Register register) {
        register.persons().forEach(person -> persons.put(new Email(person.email()).key(), DraftPerson.known(person)));
        // Former ones first, so that one that has joined again under the same name counts.
        register.members().stream()
                .sorted(Comparator.comparing(KnownMember::former).reversed())
                .map(DraftMember::known)
                .forEach(this::enter);
    }

    Optional<DraftPerson> person(Email email) {
        return Optional.ofNullable(persons.get(email.key()));
    }

    DraftPerson add(ListLine line, Email email, Language standard) {
        DraftPerson person = DraftPerson.madeBy(line, email.value(), standard);
        persons.put(email.key(), person);
        return person;
    }

    Match match(ListLine line) {
        if (!line.isIndividual()) {
            return Optional.ofNullable(organisations.get(Letters.key(line.name())))
                    .map(Match::with)
                    .orElseGet(() -> make(line));
        }
        return Optional.ofNullable(line.email())
                .map(email -> byAddress(line, email))
                .orElseGet(() -> byName(line));
    }

    /** An individual is known by the address of who represents them, since names are shared. */
    private Match byAddress(ListLine line, Email email) {
        List<DraftMember> theirs = person(email)
                .map(person -> byRepresentative.getOrDefault(person.id(), List.of()))
                .orElse(List.of());
        List<DraftMember> named =
                theirs.stream().filter(each -> isNamed(each, line)).toList();
        if (!theirs.isEmpty()) {
            return named.isEmpty() && theirs.size() > 1
                    ? Match.none("ambiguous")
                    : sameOrRenamed(line, named.isEmpty() ? theirs.getFirst() : named.getFirst());
        }
        List<DraftMember> unrepresented = namesakes(line).stream()
                .filter(each -> each.representatives().isEmpty() && !each.isFormer())
                .toList();
        return unrepresented.size() == 1 ? Match.with(unrepresented.getFirst()) : make(line);
    }

    private static Match sameOrRenamed(ListLine line, DraftMember member) {
        return Letters.maySamePerson(member.details().name(), line.name())
                ? Match.with(member)
                : Match.none("addressOfOtherMember");
    }

    private Match byName(ListLine line) {
        List<DraftMember> namesakes = namesakes(line);
        return switch (namesakes.size()) {
            case 0 -> make(line);
            case 1 -> Match.with(namesakes.getFirst());
            default -> Match.none("ambiguous");
        };
    }

    private List<DraftMember> namesakes(ListLine line) {
        return individuals.getOrDefault(Letters.key(line.name()), List.of());
    }

    private static boolean isNamed(DraftMember member, ListLine line) {
        return Letters.key(member.details().name()).equals(Letters.key(line.name()));
    }

    private Match make(ListLine line) {
        DraftMember member = DraftMember.madeBy(line);
        enter(member);
        return Match.made(member);
    }

    private void enter(DraftMember member) {
        String name = Letters.key(member.details().name());
        if (member.details().kind() == MemberCard.Kind.ORGANISATION) {
            organisations.put(name, member);
        } else {
            individuals.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
        }
        member.representatives().forEach(person -> represented(member, person));
    }

    /** From now on the person's address leads to this member, if it is an individual. */
    void represented(DraftMember member, PersonId person) {
        if (member.details().kind() != MemberCard.Kind.INDIVIDUAL) {
            return;
        }
        List<DraftMember> theirs = byRepresentative.computeIfAbsent(person, any -> new ArrayList<>());
        if (!theirs.contains(member)) {
            theirs.add(member);
        }
    }

    Plan.Writes writes() {
        List<DraftMember> members = new ArrayList<>(organisations.values());
        individuals.values().forEach(members::addAll);
        return new Plan.Writes(
                persons(DraftPerson::isNew),
                persons(DraftPerson::isChanged),
                members.stream()
                        .filter(DraftMember::isNew)
                        .map(DraftMember::after)
                        .toList(),
                members.stream()
                        .filter(DraftMember::isChanged)
                        .map(DraftMember::after)
                        .toList(),
                members.stream()
                        .map(DraftRegister::mandates)
                        .flatMap(Collection::stream)
                        .toList());
    }

    private List<KnownPerson> persons(Predicate<DraftPerson> which) {
        return persons.values().stream().filter(which).map(DraftPerson::after).toList();
    }

    private static List<Plan.NewMandate> mandates(DraftMember member) {
        return member.newRepresentatives().stream()
                .map(person -> new Plan.NewMandate(member.id(), person))
                .toList();
    }
}
