package si.glas.ballots.rules;

/**
 * The counted votes.
 *
 * @param eligible how many are on the roll
 * @param marked how many chose from options, where there are any
 * @param notOurField how many answered that it is not their field; they have no say in the matter
 * @param notOurFieldIsPresent whether they count as present
 */
public record Tally(
        long eligible, long yes, long no, long marked, long abstain, long notOurField, boolean notOurFieldIsPresent) {

    public Tally {
        if (yes < 0 || no < 0 || marked < 0 || abstain < 0 || notOurField < 0) {
            throw new IllegalArgumentException("Votes cannot be fewer than none");
        }
        if (yes + no + marked + abstain + notOurField > eligible) {
            throw new IllegalArgumentException("There are more votes than voters");
        }
    }

    public long number(Quantity quantity) {
        return switch (quantity) {
            case ELIGIBLE -> eligible;
            case PRESENT -> cast() + (notOurFieldIsPresent ? notOurField : 0);
            case CAST -> cast();
            case YES_PLUS_NO -> yes + no + marked;
            case YES -> yes;
        };
    }

    /** Who has not answered at all. */
    public long silent() {
        return eligible - cast() - notOurField;
    }

    public boolean isTie() {
        return yes == no;
    }

    private long cast() {
        return yes + no + marked + abstain;
    }
}
