package si.glas.review;

/**
 * What an editor wants to answer.
 *
 * @param reason may be blank where something is accepted
 * @param compromise the wording to take over where an amendment is accepted in part; else left aside
 */
public record Decision(Disposition disposition, String reason, String compromise) {

    /**
     * @throws ReasonMissing unless it is accepted
     * @throws CompromiseMissing if an amendment is accepted in part without saying in which wording
     */
    void requireComplete(Contribution answered) {
        if (reason.isBlank() && disposition != Disposition.ACCEPTED) {
            throw new ReasonMissing();
        }
        if (compromise.isBlank() && isCompromise(answered)) {
            throw new CompromiseMissing();
        }
    }

    boolean isCompromise(Contribution answered) {
        return answered.isAmendment() && disposition == Disposition.ACCEPTED_IN_PART;
    }
}
