package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/**
 * All ballots that were ever held.
 *
 * <p>Whoever votes shares the ballot with all others who vote; whoever closes it has it alone. So every vote that was
 * accepted is there when the votes are counted, and none is accepted afterwards. A transaction that also changes the
 * deadline takes that first.
 */
interface KeptBallots extends Repository<Ballot, BallotId> {

    Ballot save(Ballot ballot);

    Optional<Ballot> findById(BallotId id);

    List<Ballot> findAllByIdIn(Collection<BallotId> ids);

    List<Ballot> findByPositionOrderByOpenedAt(PositionId position);

    Optional<Ballot> findFirstByPositionOrderByOpenedAtDesc(PositionId position);

    List<Ballot> findByPositionAndState(PositionId position, State state);

    List<Ballot> findByElectorateAndState(Electorate electorate, State state);

    List<Ballot> findByPositionInAndState(Collection<PositionId> positions, State state);

    Optional<Ballot> findByPositionAndTextVersionAndCallAndRequest(
            PositionId position, VersionId textVersion, int call, long request);

    Optional<Ballot> findByQuestionAndCallAndRequest(QuestionId question, int call, long request);

    List<Ballot> findByQuestion(QuestionId question);

    List<Ballot> findByQuestionIn(Collection<QuestionId> questions);

    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Ballot> findSharedById(BallotId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Ballot> findAloneById(BallotId id);

    /** If the process has asked for it before. */
    default Optional<Ballot> findWanted(WantedBallot wanted) {
        PositionId position = wanted.position();
        return position == null
                ? findByQuestionAndCallAndRequest(
                        Objects.requireNonNull(wanted.question()), wanted.call(), wanted.request())
                : findByPositionAndTextVersionAndCallAndRequest(
                        position, Objects.requireNonNull(wanted.version()), wanted.call(), wanted.request());
    }

    default Ballot get(BallotId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** Nobody closes it until the end of the transaction. */
    default Ballot share(BallotId id) {
        return findSharedById(id).orElseThrow(() -> new NotFound(id));
    }

    /** Nobody votes in it until the end of the transaction. */
    default Ballot seize(BallotId id) {
        return findAloneById(id).orElseThrow(() -> new NotFound(id));
    }
}
