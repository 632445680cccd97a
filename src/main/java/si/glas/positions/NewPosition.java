package si.glas.positions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.timetable.DeadlineView;

/**
 * What a coordinator says to start a position.
 *
 * @param mandateBasis the programme or adopted position that covers it already; none if it has no mandate yet
 * @param template with which its text begins
 * @param dates when its draft is due and its review and ballot close
 */
public record NewPosition(
        @Nullable CampaignId campaign,
        String title,
        Language language,
        PositionView.Kind kind,
        PositionView.Matter matter,
        @Nullable String mandateBasis,
        Set<PersonId> editors,
        List<UUID> addressees,
        String template,
        Map<DeadlineView.Kind, Instant> dates) {}
