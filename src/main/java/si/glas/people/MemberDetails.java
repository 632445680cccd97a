package si.glas.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the network's office knows of a member.
 *
 * @param address where it gets its post; empty if unknown
 * @param web its site; empty if it has none
 * @param joinedOn none if nobody remembers
 */
public record MemberDetails(
        MemberCard.Kind kind,
        String name,
        String address,
        String web,
        @Nullable LocalDate joinedOn) {

    public static final int MAX_NAME = 200;
    public static final int MAX_ADDRESS = 300;
    public static final int MAX_WEB = 300;

    /** @throws IllegalArgumentException if there is no name */
    public MemberDetails {
        name = Words.line(name);
        address = Words.line(address);
        web = Words.line(web);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A member has a name");
        }
    }
}
