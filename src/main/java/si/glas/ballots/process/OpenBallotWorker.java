package si.glas.ballots.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotId;
import si.glas.ballots.OpenBallot;
import si.glas.ballots.QuestionId;
import si.glas.ballots.WantedBallot;
import si.glas.ballots.rules.Electorate;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.timetable.DeadlineId;

/** Opens the ballot that a process calls for. */
@JobType("ballots.openBallot")
class OpenBallotWorker implements JobHandler<OpenBallotWorker.Call, OpenBallotWorker.Opened> {

    /**
     * @param questionId none if it is on a position
     * @param decidedBy {@code members} or {@code board}
     */
    record Call(
            @Nullable PositionId positionId,
            @Nullable VersionId versionId,
            @Nullable QuestionId questionId,
            String ruleSetId,
            String decidedBy,
            int call) {}

    record Opened(BallotId ballotId, DeadlineId deadlineId) {}

    private final OpenBallot openBallot;

    OpenBallotWorker(OpenBallot openBallot) {
        this.openBallot = openBallot;
    }

    @Override
    public Opened handle(Call call, Job job) {
        OpenBallot.Opened opened = openBallot.open(new WantedBallot(
                call.positionId(),
                call.versionId(),
                call.questionId(),
                call.ruleSetId(),
                Electorate.valueOf(call.decidedBy().toUpperCase(Locale.ROOT)),
                call.call(),
                job.elementInstanceKey()));
        return new Opened(opened.ballotId(), opened.deadlineId());
    }
}
