package si.glas.chronicle;

/**
 * Something in the chronicle that is not as it was written down.
 *
 * @param at the number of the link, but for {@link Kind#OUTSIDE} the id of the entry
 */
public record Problem(Kind kind, long at) {

    /** What can be wrong. */
    public enum Kind {
        GAP("link %d is missing"),
        BROKEN("link %d does not fit its entry or the link before it: one of them was changed"),
        MISSING("the entry of link %d is missing"),
        WORDS("details or reason of link %d were changed"),
        OUTSIDE("entry %d is neither in the chain nor waiting for it: its link was taken away"),
        OTHER_HEAD("link %d is not the one that was expected: the chain was shortened or written anew");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public String toString() {
        return kind.sentence.formatted(at);
    }
}
