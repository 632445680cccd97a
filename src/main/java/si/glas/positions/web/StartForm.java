package si.glas.positions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.CampaignId;
import si.glas.positions.NewPosition;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Matter;
import si.glas.timetable.DeadlineView;

/** What a coordinator types to start a position; the days are the last ones, to their end. */
record StartForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Language language,
        @NotNull Kind kind,
        @NotNull Matter matter,
        @Size(max = 500) @Nullable String mandateBasis,
        @Nullable UUID campaign,
        @NotBlank String template,
        @NotEmpty @Nullable Set<UUID> editors,
        @Nullable List<UUID> addressees,
        @NotNull LocalDate draftDue,
        @NotNull LocalDate reviewCloses,
        @NotNull LocalDate ballotCloses) {

    boolean datesAreInOrder(LocalDate today) {
        return !draftDue.isBefore(today) && reviewCloses.isAfter(draftDue) && ballotCloses.isAfter(reviewCloses);
    }

    NewPosition toNewPosition(Function<LocalDate, Instant> endOfDay) {
        return new NewPosition(
                campaign == null ? null : new CampaignId(campaign),
                title.strip(),
                language,
                kind,
                matter,
                mandateBasis == null || mandateBasis.isBlank() ? null : mandateBasis.strip(),
                editors == null ? Set.of() : editors.stream().map(PersonId::new).collect(Collectors.toSet()),
                addressees == null ? List.of() : addressees,
                template,
                Map.of(
                        DeadlineView.Kind.DRAFT, endOfDay.apply(draftDue),
                        DeadlineView.Kind.REVIEW, endOfDay.apply(reviewCloses),
                        DeadlineView.Kind.BALLOT, endOfDay.apply(ballotCloses)));
    }
}
