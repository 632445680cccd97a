package si.glas.people.importing;

import org.jspecify.annotations.Nullable;

/**
 * Which member a line means.
 *
 * @param member none if that cannot be said
 * @param isNew whether the line makes it
 * @param problem why it cannot be said; empty if it can
 */
record Match(@Nullable DraftMember member, boolean isNew, String problem) {

    static Match with(DraftMember member) {
        return member.isFormer() ? none("former") : new Match(member, false, "");
    }

    static Match made(DraftMember member) {
        return new Match(member, true, "");
    }

    static Match none(String problem) {
        return new Match(null, false, problem);
    }
}
