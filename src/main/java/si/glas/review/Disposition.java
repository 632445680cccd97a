package si.glas.review;

/** What editors do with a comment or an amendment. */
public enum Disposition {
    ACCEPTED,
    /** For an amendment: in another wording, which the editors propose as a compromise. */
    ACCEPTED_IN_PART,
    REJECTED,
    /** Heard, without anything in the text to be changed. */
    NOTED
}
