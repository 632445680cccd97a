package si.glas.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long things take, unless a position's own plan says otherwise.
 *
 * @param draftDays working days from the start of a position until its draft is due
 * @param reviewDays working days from then until the members' review closes
 * @param ballotDays working days from then until the ballot closes, the editors' answers to the review included
 * @param responseDays days, working or not, that a decision-maker has to answer
 * @param renewalMonths months until a position that was adopted is looked at again
 * @param reminders how long before a deadline those who have not acted are reminded
 */
@Validated
@ConfigurationProperties("glas.timetable")
record TimetableSettings(
        @DefaultValue("10") @Positive int draftDays,
        @DefaultValue("10") @Positive int reviewDays,
        @DefaultValue("10") @Positive int ballotDays,
        @DefaultValue("30") @Positive int responseDays,
        @DefaultValue("12") @Positive int renewalMonths,
        @DefaultValue @Valid Reminders reminders) {

    /**
     * Two reminders at most of each kind, the earlier one first.
     *
     * @param draft to the editors
     * @param review to members who have not said anything
     * @param ballot to members who have not voted
     * @param response to the office, which then asks the decision-maker
     * @param renewal to the office and the board
     */
    record Reminders(
            @DefaultValue({"72h", "24h"}) @Size(max = 2) List<Duration> draft,
            @DefaultValue({"72h", "24h"}) @Size(max = 2) List<Duration> review,
            @DefaultValue({"72h", "24h"}) @Size(max = 2) List<Duration> ballot,
            @DefaultValue("15d") @Size(max = 2) List<Duration> response,
            @DefaultValue({"30d", "7d"}) @Size(max = 2) List<Duration> renewal) {

        List<Duration> before(DeadlineView.Kind kind) {
            return switch (kind) {
                case DRAFT -> draft;
                case REVIEW -> review;
                case BALLOT -> ballot;
                case RESPONSE -> response;
                case RENEWAL -> renewal;
            };
        }
    }
}
