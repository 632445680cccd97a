package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Gives a position that the ballot refused one more try: its text is open to change again. */
@UseCase
public class OpenSecondReading {

    private static final int SECOND = 2;

    private final Positions positions;
    private final Chronicle chronicle;

    OpenSecondReading(Positions positions, Chronicle chronicle) {
        this.positions = positions;
        this.chronicle = chronicle;
    }

    /** @return the number of the reading that is open now */
    public int open(PositionId id) {
        Position position = positions.change(id);
        if (position.reading() < SECOND) {
            position.openSecondReading();
            positions.save(position);
            chronicle.record(Act.of("positions.secondReadingOpened", id, Actor.PROCESS));
        }
        return SECOND;
    }
}
