package si.glas.people.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.people.MemberDetails;
import si.glas.people.MemberId;

/** A member as the lines so far leave it. */
final class DraftMember {

    private final KnownMember before;
    private final boolean isNew;
    private final Set<PersonId> representatives;
    private final Map<Optional<PersonId>, Long> said = new HashMap<>();
    private MemberDetails details;
    private long line;

    private DraftMember(KnownMember before, boolean isNew) {
        this.before = before;
        this.isNew = isNew;
        this.representatives = new HashSet<>(before.representatives());
        this.details = before.details();
    }

    static DraftMember known(KnownMember member) {
        return new DraftMember(member, false);
    }

    static DraftMember madeBy(ListLine line) {
        MemberDetails details =
                new MemberDetails(line.kind(), line.name(), line.address(), line.web(), line.joinedOn());
        return new DraftMember(new KnownMember(MemberId.random(), details, false, Set.of()), true);
    }

    MemberId id() {
        return before.id();
    }

    MemberDetails details() {
        return details;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isFormer() {
        return before.former();
    }

    boolean isChanged() {
        return !isNew && !details.equals(before.details());
    }

    KnownMember after() {
        return new KnownMember(before.id(), details, before.former(), representatives);
    }

    Set<PersonId> representatives() {
        return representatives;
    }

    Set<PersonId> newRepresentatives() {
        Set<PersonId> added = new HashSet<>(representatives);
        added.removeAll(before.representatives());
        return added;
    }

    /** An empty cell changes nothing; a cell that says something else than a line before is a problem. */
    @Nullable Problem take(ListLine next, List<Change> changes) {
        if (line > 0 && contradicts(next)) {
            return Problem.at(next.number(), "differs", line, next.name());
        }
        MemberDetails after = new MemberDetails(
                next.kind(),
                next.name(),
                next.address().isEmpty() ? details.address() : next.address(),
                next.web().isEmpty() ? details.web() : next.web(),
                next.joinedOn() == null ? details.joinedOn() : next.joinedOn());
        if (!isNew) {
            tell("name", details.name(), after.name(), changes);
            tell("address", details.address(), after.address(), changes);
            tell("web", details.web(), after.web(), changes);
            tell("joined", text(details.joinedOn()), text(after.joinedOn()), changes);
        }
        details = after;
        line = next.number();
        return null;
    }

    /** @param person none if the line names nobody */
    @Nullable Problem represent(@Nullable DraftPerson person, ListLine next, List<Change> changes) {
        Long twin = said.putIfAbsent(Optional.ofNullable(person).map(DraftPerson::id), next.number());
        if (twin != null) {
            return Problem.at(next.number(), "sameAsLine", twin);
        }
        if (person != null && representatives.add(person.id())) {
            changes.add(Change.to(person.isNew() ? "newRepresentative" : "representative", person.name()));
        }
        return null;
    }

    private boolean contradicts(ListLine next) {
        return !details.name().equals(next.name())
                || differs(details.address(), next.address())
                || differs(details.web(), next.web())
                || differs(text(details.joinedOn()), text(next.joinedOn()));
    }

    private static boolean differs(String before, String next) {
        return !before.isEmpty() && !next.isEmpty() && !before.equals(next);
    }

    private static void tell(String what, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
