package si.glas.submissions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.texts.Fingerprint;

/** The submissions as they stand in the database. */
@Component
@Transactional(readOnly = true)
class SubmissionsOfRecord implements Submissions {

    private final KeptSubmissions submissions;
    private final Addressees addressees;
    private final SentMails mails;
    private final EvidenceBox box;
    private final Answers answers;
    private final KeptFiles files;
    private final PositionArchive positions;
    private final PositionPaper paper;

    SubmissionsOfRecord(
            KeptSubmissions submissions,
            Addressees addressees,
            SentMails mails,
            EvidenceBox box,
            Answers answers,
            KeptFiles files,
            PositionArchive positions,
            PositionPaper paper) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.mails = mails;
        this.box = box;
        this.answers = answers;
        this.files = files;
        this.positions = positions;
        this.paper = paper;
    }

    @Override
    public SubmissionView get(SubmissionId id) {
        return views(List.of(submissions.get(id))).getFirst();
    }

    @Override
    public Dossier dossier(SubmissionId id) {
        return dossiers(List.of(get(id))).getFirst();
    }

    @Override
    public Map<PositionId, List<SubmissionView>> of(Collection<PositionId> positions) {
        return positions.isEmpty()
                ? Map.of()
                : views(submissions.findByPositionInOrderByPreparedAt(positions)).stream()
                        .collect(groupingBy(SubmissionView::position));
    }

    @Override
    public List<Dossier> dossiers(PositionId position) {
        return dossiers(views(submissions.findByPositionInOrderByPreparedAt(List.of(position))));
    }

    @Override
    public List<SubmissionView> to(AddresseeId addressee) {
        return views(submissions.findByAddresseeOrderByPreparedAtDesc(addressee));
    }

    @Override
    public List<MailView> mails(SubmissionId id) {
        return mails.of(id).stream().map(MailView::of).toList();
    }

    @Override
    public NamedFile paper(SubmissionId id) {
        Submission submission = submissions.get(id);
        PositionView position = positions.get(submission.position());
        KeptFiles.KeptFile file = files.get(submission.paper());
        return new NamedFile(FileNames.of(position, paper.kind(position)), file.mediaType(), file.content());
    }

    @Override
    public NamedFile evidence(SubmissionId id, EvidenceId evidence) {
        Evidence found = box.find(id, evidence).orElseThrow(() -> new NotFound(evidence));
        KeptFiles.KeptFile file = files.get(new Fingerprint(found.sha256()));
        return new NamedFile(found.fileName(), file.mediaType(), file.content());
    }

    private List<SubmissionView> views(List<Submission> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<AddresseeId, Addressee> register =
                addressees
                        .findAllByIdIn(found.stream()
                                .map(Submission::addressee)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Addressee::id, Function.identity()));
        return found.stream()
                .map(submission -> submission.view(Objects.requireNonNull(register.get(submission.addressee()))))
                .toList();
    }

    private List<Dossier> dossiers(List<SubmissionView> views) {
        List<SubmissionId> ids = views.stream().map(SubmissionView::id).toList();
        Map<SubmissionId, List<Evidence>> evidence = box.of(ids).stream().collect(groupingBy(Evidence::submission));
        Map<SubmissionId, List<Response>> responses =
                answers.responses(ids).stream().collect(groupingBy(Response::submission));
        Map<SubmissionId, List<DemandUptake>> uptakes =
                answers.uptakes(ids).stream().collect(groupingBy(DemandUptake::submission));
        return views.stream()
                .map(view -> new Dossier(
                        view,
                        evidence.getOrDefault(view.id(), List.of()),
                        responses.getOrDefault(view.id(), List.of()),
                        uptakes.getOrDefault(view.id(), List.of())))
                .toList();
    }
}
