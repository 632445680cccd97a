package si.glas.bench.network;

/** Where a position waits. */
enum Step {
    WRITING,
    CHECKING,
    REVIEW,
    ANSWERING,
    BALLOT,
    APPROVAL,
    SIGN_OFF;

    /** What ten positions of a busy network are waiting for. */
    private static final Step[] USUAL = {
        WRITING, WRITING, CHECKING, REVIEW, REVIEW, ANSWERING, BALLOT, BALLOT, APPROVAL, SIGN_OFF
    };

    static Step of(int position) {
        return USUAL[position % USUAL.length];
    }

    /** Whether the members have decided such matters before, so that the office decides without them. */
    boolean isOfTheOffice() {
        return this == APPROVAL || this == SIGN_OFF;
    }
}
