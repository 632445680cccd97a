package si.glas.people;

import java.util.Locale;

/** What somebody may do in the network; a person may have several roles. */
public enum Role {
    /** Represents at least one member; given by a mandate, not by an administrator. */
    MEMBER,
    EDITOR,
    BOARD,
    /** Chairs the board, and belongs to it; one person at a time. */
    PRESIDENT,
    COORDINATOR,
    AUDITOR,
    ADMINISTRATOR;

    /** The name of the candidate group in models, such as {@code coordinator}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
