package si.glas.people;

/** What other rooms know of a member. */
public record MemberCard(MemberId id, String name, Kind kind) {

    /** What a member is. */
    public enum Kind {
        ORGANISATION,
        INDIVIDUAL
    }
}
