package si.glas.oversight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Turnout;
import si.glas.language.Language;
import si.glas.positions.PositionView;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Where one position stands: what waits and for whom, who has not acted, and its dates. */
@Component
public class StandingOf {

    /**
     * @param turnout of the open ballot, with those who have not voted
     */
    public record Standing(
            List<KeptTask> waiting,
            List<DeadlineView> deadlines,
            @Nullable Turnout turnout) {}

    private final KeptTasks tasks;
    private final Deadlines deadlines;
    private final Ballots ballots;

    StandingOf(KeptTasks tasks, Deadlines deadlines, Ballots ballots) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.ballots = ballots;
    }

    public Standing of(PositionView position, Language language) {
        Optional<BallotView> open =
                Optional.ofNullable(ballots.openOn(Set.of(position.id())).get(position.id()));
        return new Standing(
                tasks.openOn(Set.of(position.id().value())),
                deadlines.openOn(Set.of(position.id().value())),
                open.map(ballot -> ballots.turnout(ballot.id(), language)).orElse(null));
    }
}
