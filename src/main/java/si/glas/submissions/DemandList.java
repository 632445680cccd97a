package si.glas.submissions;

import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionArchive;
import si.glas.positions.VersionId;
import si.glas.texts.Demand;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;

/** The demands of the texts that were submitted. */
@Component
class DemandList {

    private final PositionArchive positions;

    DemandList(PositionArchive positions) {
        this.positions = positions;
    }

    List<Demand> of(VersionId text) {
        return Demands.of(new MarkdownText(positions.version(text).markdown())).list();
    }

    List<DemandUptake> unanswered(Submission submission) {
        return of(submission.textVersion()).stream()
                .map(demand -> new DemandUptake(submission.id(), demand.number(), demand.text(), Uptake.NO_ANSWER, ""))
                .toList();
    }
}
