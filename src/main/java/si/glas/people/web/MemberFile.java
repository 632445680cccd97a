package si.glas.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;

/** All that the office knows of a member. */
record MemberFile(Basics member, List<Mandated> now, List<Mandated> before) {

    record Basics(
            MemberId id,
            int version,
            MemberCard.Kind kind,
            String name,
            String address,
            String web,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}

    /**
     * Somebody who represents the member, or did.
     *
     * @param until the first instant without; none if there is no end
     */
    record Mandated(
            PersonId person,
            String name,
            String email,
            String phone,
            Instant since,
            @Nullable Instant until) {

        boolean isOver(Instant at) {
            return until != null && !until.isAfter(at);
        }

        /** Something within the last day of the mandate, to be shown as that day. */
        public @Nullable Instant lastMoment() {
            return until == null ? null : until.minusMillis(1);
        }
    }
}
