package si.glas.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import si.glas.kernel.PersonId;

/** An organisation or an individual of the network, and who speaks and votes for it. */
record Member(
        @Id MemberId id,
        @Version int version,
        MemberCard.Kind kind,
        String name,
        String address,
        String web,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,

        @MappedCollection(idColumn = "member") Set<Mandate> mandates) {

    static Member of(MemberId id, MemberDetails details) {
        return new Member(id, 0, details.kind(), "", "", "", null, null, Set.of()).with(details);
    }

    MemberDetails details() {
        return new MemberDetails(kind, name, address, web, joinedOn);
    }

    Member with(MemberDetails details) {
        return new Member(
                id,
                version,
                details.kind(),
                details.name(),
                details.address(),
                details.web(),
                details.joinedOn(),
                leftOn,
                mandates);
    }

    boolean isFormer() {
        return leftOn != null;
    }

    boolean isRepresentedBy(PersonId person, Instant now) {
        return mandates.stream().anyMatch(mandate -> mandate.person().equals(person) && mandate.isInForce(now));
    }

    /** Those who represent it now. */
    List<PersonId> representatives(Instant now) {
        return mandates.stream()
                .filter(mandate -> mandate.isInForce(now))
                .map(Mandate::person)
                .toList();
    }

    Member representedBy(PersonId person, Instant since, @Nullable Instant until) {
        return with(Stream.concat(mandates.stream(), Stream.of(new Mandate(person, since, until))));
    }

    Member noLongerRepresentedBy(PersonId person, Instant now) {
        return withEach(
                mandate -> mandate.person().equals(person) && mandate.isInForce(now) ? mandate.endedAt(now) : mandate);
    }

    /** With the member goes the right to speak for it. */
    Member leftOn(LocalDate day, Instant now) {
        return withEach(mandate -> mandate.isInForce(now) ? mandate.endedAt(now) : mandate)
                .belonging(joinedOn, day);
    }

    Member joinedAgain() {
        return belonging(joinedOn, null);
    }

    private Member belonging(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Member(id, version, kind, name, address, web, from, until, mandates);
    }

    private Member withEach(UnaryOperator<Mandate> change) {
        return with(mandates.stream().map(change));
    }

    private Member with(Stream<Mandate> others) {
        return new Member(
                id,
                version,
                kind,
                name,
                address,
                web,
                joinedOn,
                leftOn,
                others.collect(Collectors.toUnmodifiableSet()));
    }
}
