package si.glas.timetable;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Proposes dates and says how each was computed. In templates: {@code @plans}. */
@Component("plans")
public class Plans {

    private final WorkingDays calendar;
    private final TimetableSettings settings;
    private final Dates dates;
    private final Wording wording;

    Plans(WorkingDays calendar, TimetableSettings settings, Dates dates, Wording wording) {
        this.calendar = calendar;
        this.settings = settings;
        this.dates = dates;
        this.wording = wording;
    }

    /** The dates of a position that is started on a day, each counted from the one before. */
    public PlanDates startingOn(LocalDate day) {
        PlannedDate draft = usual(DeadlineView.Kind.DRAFT, day);
        PlannedDate review = usual(DeadlineView.Kind.REVIEW, draft.day());
        PlannedDate ballot = usual(DeadlineView.Kind.BALLOT, review.day());
        return new PlanDates(draft, review, ballot, responseAfter(ballot.day()), renewalAfter(ballot.day()));
    }

    /** When a step that begins on a day is due, if nothing else was agreed on. */
    public PlannedDate usual(DeadlineView.Kind kind, LocalDate begins) {
        return switch (kind) {
            case DRAFT -> workingDays(kind, begins, settings.draftDays());
            case REVIEW -> workingDays(kind, begins, settings.reviewDays());
            case BALLOT -> workingDays(kind, begins, settings.ballotDays());
            case RESPONSE -> responseAfter(begins);
            case RENEWAL -> renewalAfter(begins);
        };
    }

    /** When a decision-maker should have answered what was delivered on a day. */
    public PlannedDate responseAfter(LocalDate day) {
        int days = settings.responseDays();
        return planned(DeadlineView.Kind.RESPONSE, day, day.plusDays(days), PlannedDate.Rule.DAYS, days);
    }

    /** When what was adopted on a day is looked at again. */
    public PlannedDate renewalAfter(LocalDate day) {
        int months = settings.renewalMonths();
        return planned(DeadlineView.Kind.RENEWAL, day, day.plusMonths(months), PlannedDate.Rule.MONTHS, months);
    }

    /** Such as "10 working days after 24 November 2026 (4 days off in between)". */
    public String explain(PlannedDate date, Language language) {
        return wording.say(
                language,
                "timetable.explanation." + date.rule(),
                date.amount(),
                dates.day(date.from(), language),
                date.daysOff());
    }

    private PlannedDate workingDays(DeadlineView.Kind kind, LocalDate from, int amount) {
        return planned(kind, from, calendar.plus(from, amount), PlannedDate.Rule.WORKING_DAYS, amount);
    }

    private PlannedDate planned(
            DeadlineView.Kind kind, LocalDate from, LocalDate day, PlannedDate.Rule rule, int amount) {
        return new PlannedDate(kind, day, calendar.endOf(day), rule, from, amount, calendar.daysOff(from, day));
    }
}
