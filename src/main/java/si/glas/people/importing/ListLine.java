package si.glas.people.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.MemberCard;

/**
 * A line of the list: a member and, if it has an address, who represents it.
 *
 * @param number in the file, from 1
 * @param address empty if the line says nothing about it; so with the others
 * @param representative the name; for an individual without one, their own
 */
record ListLine(
        long number,
        MemberCard.Kind kind,
        String name,
        String address,
        String web,
        @Nullable LocalDate joinedOn,
        String representative,
        @Nullable Email email,
        String phone,
        @Nullable Language language) {

    boolean isIndividual() {
        return kind == MemberCard.Kind.INDIVIDUAL;
    }
}
