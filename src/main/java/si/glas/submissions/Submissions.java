package si.glas.submissions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import si.glas.positions.PositionId;

/** What pages and other rooms read of submissions. */
public interface Submissions {

    /**
     * A submission with all that came of it.
     *
     * @param evidence the earliest first
     * @param responses the earliest first
     * @param uptakes in the order of the demands; empty until something is known
     */
    record Dossier(
            SubmissionView submission, List<Evidence> evidence, List<Response> responses, List<DemandUptake> uptakes) {}

    /** @throws si.glas.kernel.NotFound if there is no such submission */
    SubmissionView get(SubmissionId id);

    /** @throws si.glas.kernel.NotFound if there is no such submission */
    Dossier dossier(SubmissionId id);

    /** Those of these positions that have any, the earliest first, read at once. */
    Map<PositionId, List<SubmissionView>> of(Collection<PositionId> positions);

    /** All of a position, the earliest first, read in a fixed number of queries. */
    List<Dossier> dossiers(PositionId position);

    /** All to a decision-maker, the latest first. */
    List<SubmissionView> to(AddresseeId addressee);

    /** The mails that went to the decision-maker, or did not, the latest first. */
    List<MailView> mails(SubmissionId id);

    /** The PDF that was signed off, or is to be. */
    NamedFile paper(SubmissionId id);

    /** @throws si.glas.kernel.NotFound if the submission has no such evidence */
    NamedFile evidence(SubmissionId id, EvidenceId evidence);
}
