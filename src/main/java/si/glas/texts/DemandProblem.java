package si.glas.texts;

/**
 * Why a text's demands cannot be taken for what the network demands.
 *
 * @param block where in the text; 0 where it is about the whole
 */
public record DemandProblem(Kind kind, int block) {

    public enum Kind {
        /** No heading says that demands follow. */
        NO_HEADING,
        SEVERAL_HEADINGS,
        /** Under the heading there is no numbered list. */
        NO_LIST,
        SEVERAL_LISTS,
        /** The list does not begin with 1, so that readers and the record would count differently. */
        NOT_FROM_ONE,
        EMPTY_DEMAND
    }

    /** The key of the sentence for people. */
    public String messageKey() {
        return "texts.demands." + kind.name();
    }
}
