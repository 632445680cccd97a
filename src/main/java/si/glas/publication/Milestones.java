package si.glas.publication;

import java.util.List;
import java.util.Set;
import si.glas.chronicle.Entry;

/** The acts in a position's chronology that are the public's business: what happened, and not who argued how. */
public final class Milestones {

    private static final Set<String> ACTS = Set.of(
            "positions.positionStarted",
            "review.reviewOpened",
            "review.reviewClosed",
            "review.reviewClosedEarly",
            "review.amendmentsMerged",
            "positions.textFrozen",
            "positions.textApproved",
            "ballots.ballotOpened",
            "ballots.ballotClosed",
            "ballots.votesCounted",
            "positions.secondReadingOpened",
            "positions.positionAdopted",
            "submissions.textDelivered",
            "submissions.chaserSent",
            "submissions.responseReceived",
            "submissions.noAnswerGiven",
            "submissions.uptakeRecorded",
            "positions.positionRenewed",
            "positions.positionRetired");

    private Milestones() {}

    public static List<Entry> among(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> ACTS.contains(entry.act().name()))
                .toList();
    }
}
