package si.glas.submissions;

/**
 * What became of one demand with one decision-maker.
 *
 * @param number of the demand, from 1
 * @param demand its text, without markup
 * @param note where the answer says so; it is published
 */
public record DemandUptake(SubmissionId submission, int number, String demand, Uptake uptake, String note) {}
