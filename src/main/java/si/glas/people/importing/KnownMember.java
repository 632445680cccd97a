package si.glas.people.importing;

import java.util.Set;
import si.glas.kernel.PersonId;
import si.glas.people.MemberDetails;
import si.glas.people.MemberId;

/**
 * A member as the register has it.
 *
 * @param former whether it has left
 * @param representatives those who have a mandate now
 */
record KnownMember(MemberId id, MemberDetails details, boolean former, Set<PersonId> representatives) {}
