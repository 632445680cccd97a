package si.glas.people.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.PersonDetails;

/** A person as the lines so far leave them. */
final class DraftPerson {

    private final KnownPerson before;
    private final boolean isNew;
    private PersonDetails details;
    private long line;

    private DraftPerson(KnownPerson before, boolean isNew, long line) {
        this.before = before;
        this.isNew = isNew;
        this.details = before.details();
        this.line = line;
    }

    static DraftPerson known(KnownPerson person) {
        return new DraftPerson(person, false, 0);
    }

    static DraftPerson madeBy(ListLine line, String email, Language standard) {
        PersonDetails details = new PersonDetails(
                line.representative(),
                line.phone(),
                Optional.ofNullable(line.language()).orElse(standard));
        return new DraftPerson(new KnownPerson(PersonId.random(), email, details), true, line.number());
    }

    PersonId id() {
        return before.id();
    }

    String name() {
        return details.name();
    }

    boolean isNew() {
        return isNew;
    }

    boolean isChanged() {
        return !isNew && !details.equals(before.details());
    }

    KnownPerson after() {
        return new KnownPerson(before.id(), before.email(), details);
    }

    /** An empty cell changes nothing, and nobody is renamed: how people call themselves is theirs. */
    @Nullable Problem take(ListLine next, List<Change> changes) {
        if (!Letters.maySamePerson(details.name(), next.representative())) {
            return Problem.at(next.number(), "addressOfOther", before.email(), details.name());
        }
        String phone = next.phone().isEmpty() ? details.phone() : next.phone();
        Language language = Optional.ofNullable(next.language()).orElse(details.language());
        if (line > 0 && !details.phone().isEmpty() && !phone.equals(details.phone())) {
            return Problem.at(next.number(), "differs", line, next.phone());
        }
        if (!phone.equals(details.phone())) {
            changes.add(new Change("phone", details.phone(), phone));
        }
        if (language != details.language()) {
            changes.add(new Change("language", details.language().ownName(), language.ownName()));
        }
        details = new PersonDetails(details.name(), phone, language);
        line = next.number();
        return null;
    }
}
