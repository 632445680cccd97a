package si.glas.people.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;

/**
 * A member in the list.
 *
 * @param representatives their names; none if there is none
 */
record MemberRow(
        MemberId id,
        String name,
        MemberCard.Kind kind,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String representatives) {}
