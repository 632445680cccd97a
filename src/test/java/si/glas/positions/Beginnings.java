package si.glas.positions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import si.glas.language.Language;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Matter;
import si.glas.timetable.DeadlineView;

/** Positions to begin tests with. */
public final class Beginnings {

    /** A decision-maker. */
    public static final UUID MINISTRY = UUID.randomUUID();

    private Beginnings() {}

    /** A position of Ana's and Bor's about a draft of the ministry's. */
    public static NewPosition aPosition() {
        return new NewPosition(
                null,
                "Pripombe k osnutku pravilnika",
                Language.SL,
                Kind.POSITION,
                Matter.ORDINARY,
                null,
                Set.of(PositionsAlone.ANA, PositionsAlone.BOR),
                List.of(MINISTRY),
                "consultation",
                Map.of(
                        DeadlineView.Kind.DRAFT, PositionsAlone.NOW.plus(Duration.ofDays(10)),
                        DeadlineView.Kind.REVIEW, PositionsAlone.NOW.plus(Duration.ofDays(20)),
                        DeadlineView.Kind.BALLOT, PositionsAlone.NOW.plus(Duration.ofDays(30))));
    }
}
