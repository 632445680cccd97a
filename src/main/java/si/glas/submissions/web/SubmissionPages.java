package si.glas.submissions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionArchive;
import si.glas.submissions.Addressees;
import si.glas.submissions.Channel;
import si.glas.submissions.DossierView;
import si.glas.submissions.SubmissionStory;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.SubmissionView.State;
import si.glas.submissions.Submissions;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Fills the page of a submission. */
@Component
class SubmissionPages {

    private final Submissions submissions;
    private final Addressees addressees;
    private final PositionArchive positions;
    private final Directory directory;
    private final Deadlines deadlines;
    private final SubmissionStory story;
    private final Insight insight;

    SubmissionPages(
            Submissions submissions,
            Addressees addressees,
            PositionArchive positions,
            Directory directory,
            Deadlines deadlines,
            SubmissionStory story,
            Insight insight) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.positions = positions;
        this.directory = directory;
        this.deadlines = deadlines;
        this.story = story;
        this.insight = insight;
    }

    void fill(Model page, SubmissionView submission, SignedIn reader) {
        page.addAllAttributes(Map.of(
                "submission", submission,
                "dossier", DossierView.of(submissions.dossier(submission.id())),
                "position", positions.get(submission.position()),
                "to", addressees.get(submission.addressee()).details(),
                "mails", submissions.mails(submission.id()),
                "story", story.of(submission),
                "mayRecord", insight.mayRecord(submission, reader),
                "mayReportBounce", mayReportBounce(submission, reader)));
        page.addAttribute("deadline", deadline(submission));
        page.addAttribute("signer", signer(submission));
    }

    private static boolean mayReportBounce(SubmissionView submission, SignedIn reader) {
        return reader.has(Role.COORDINATOR)
                && submission.followed()
                && submission.state() == State.DELIVERED
                && submission.channel() == Channel.EMAIL;
    }

    private @Nullable DeadlineView deadline(SubmissionView submission) {
        return Optional.ofNullable(submission.responseDeadline())
                .map(id -> deadlines.get(List.of(id)).get(id))
                .filter(DeadlineView::open)
                .orElse(null);
    }

    private @Nullable String signer(SubmissionView submission) {
        return Optional.ofNullable(submission.signedOffBy())
                .map(id -> directory.persons(List.of(id)).get(id))
                .map(PersonCard::name)
                .orElse(null);
    }
}
