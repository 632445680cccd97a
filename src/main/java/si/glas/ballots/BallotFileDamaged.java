package si.glas.ballots;

/** A ballot file is not as Glas has written it. */
public final class BallotFileDamaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    BallotFileDamaged(String problem) {
        super(problem);
    }
}
