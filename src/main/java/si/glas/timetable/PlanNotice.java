package si.glas.timetable;

import java.time.Instant;
import si.glas.kernel.NotFound;
import si.glas.kernel.UseCase;

/** Says when a deadline calls for something next. */
@UseCase
public class PlanNotice {

    private final KeptDeadlines deadlines;

    PlanNotice(KeptDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    public Instant of(DeadlineId id) {
        return deadlines.findById(id).orElseThrow(() -> new NotFound(id)).nextNoticeAt();
    }
}
