package si.glas.oversight;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.Ballots;
import si.glas.kernel.Id;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.positions.PositionShelf;
import si.glas.positions.PositionShelf.UnderWay;
import si.glas.positions.PositionView.Stage;
import si.glas.review.Reviews;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.timetable.Countdown;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.TimeLeft.Urgency;

/** Everything that is on its way, each room asked once whatever the number of positions. */
@Component
public class Portfolio {

    /** What the coordinator looks at. */
    public enum Show {
        MOVING(Set.of(Stage.DRAFT, Stage.REVIEW, Stage.CONSOLIDATION, Stage.BALLOT, Stage.ADOPTED)),
        OVER(Set.of(Stage.REFUSED, Stage.WITHDRAWN, Stage.RETIRED));

        private final Set<Stage> stages;

        Show(Set<Stage> stages) {
            this.stages = stages;
        }
    }

    private final PositionShelf positions;
    private final Deadlines deadlines;
    private final KeptTasks tasks;
    private final Ballots ballots;
    private final Reviews reviews;
    private final Directory directory;
    private final Countdown countdown;

    Portfolio(
            PositionShelf positions,
            Deadlines deadlines,
            KeptTasks tasks,
            Ballots ballots,
            Reviews reviews,
            Directory directory,
            Countdown countdown) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.ballots = ballots;
        this.reviews = reviews;
        this.directory = directory;
        this.countdown = countdown;
    }

    /** The most urgent first. */
    public List<PortfolioItem> items(Show show, SignedIn reader, Language language) {
        List<UnderWay> underWay = positions.in(show.stages);
        Glance glance = glance(underWay, reader, language);
        return underWay.stream()
                .map(glance::item)
                .sorted(Comparator.comparing(PortfolioItem::risk).thenComparing(Portfolio::dueFirst))
                .toList();
    }

    private static long dueFirst(PortfolioItem item) {
        DeadlineView deadline = item.deadline();
        return deadline == null ? Long.MAX_VALUE : deadline.dueAt().getEpochSecond();
    }

    private Glance glance(List<UnderWay> underWay, SignedIn reader, Language language) {
        Set<PositionId> ids = underWay.stream().map(UnderWay::id).collect(Collectors.toSet());
        Set<UUID> subjects = ids.stream().map(Id::value).collect(Collectors.toSet());
        Map<UUID, List<KeptTask>> waiting = tasks.openOn(subjects).stream()
                .collect(Collectors.groupingBy(task -> task.task().positionId()));
        Map<UUID, DeadlineView> next = new HashMap<>();
        deadlines.openOn(subjects).forEach(deadline -> next.putIfAbsent(deadline.subject(), deadline));
        return new Glance(
                waiting, next, participations(ids, reader), directory.persons(peopleOf(underWay, waiting)), language);
    }

    /** In the ballot or the review that is open on each of these positions, as far as the reader may know it. */
    private Map<PositionId, Participation> participations(Set<PositionId> ids, SignedIn reader) {
        Map<PositionId, Participation> participations = new HashMap<>();
        reviews.openOn(ids)
                .forEach((position, review) ->
                        participations.put(position, new Participation(review.tookPart(), review.members())));
        ballots.openOn(ids).forEach((position, ballot) -> {
            if (ballot.showsTurnoutTo(reader)) {
                participations.put(position, new Participation(ballot.voted(), ballot.eligible()));
            }
        });
        return participations;
    }

    private static Set<PersonId> peopleOf(List<UnderWay> underWay, Map<UUID, List<KeptTask>> waiting) {
        Set<PersonId> people = new HashSet<>();
        underWay.forEach(position -> people.addAll(position.editors()));
        waiting.values().stream()
                .flatMap(Collection::stream)
                .flatMap(task -> Stream.ofNullable(task.task().assignee()))
                .forEach(people::add);
        return people;
    }

    /** What the rooms have answered. */
    private final class Glance {

        private final Map<UUID, List<KeptTask>> waiting;
        private final Map<UUID, DeadlineView> next;
        private final Map<PositionId, Participation> participations;
        private final Map<PersonId, PersonCard> people;
        private final Language language;

        Glance(
                Map<UUID, List<KeptTask>> waiting,
                Map<UUID, DeadlineView> next,
                Map<PositionId, Participation> participations,
                Map<PersonId, PersonCard> people,
                Language language) {
            this.waiting = waiting;
            this.next = next;
            this.participations = participations;
            this.people = people;
            this.language = language;
        }

        PortfolioItem item(UnderWay position) {
            List<KeptTask> tasks = waiting.getOrDefault(position.id().value(), List.of());
            DeadlineView deadline = next.get(position.id().value());
            return new PortfolioItem(
                    position,
                    deadline,
                    tasks,
                    owners(position, tasks),
                    participations.get(position.id()),
                    risk(position, deadline));
        }

        private List<String> owners(UnderWay position, List<KeptTask> tasks) {
            Stream<PersonId> taken =
                    tasks.stream().flatMap(task -> Stream.ofNullable(task.task().assignee()));
            Stream<PersonId> writing =
                    tasks.stream().anyMatch(Glance::isForEditors) ? position.editors().stream() : Stream.empty();
            return Stream.concat(taken, writing)
                    .distinct()
                    .flatMap(person -> Stream.ofNullable(people.get(person)))
                    .map(PersonCard::name)
                    .sorted(Alphabet.of(language))
                    .toList();
        }

        private static boolean isForEditors(KeptTask task) {
            return task.task().assignee() == null
                    && task.task().groups().stream().anyMatch(group -> group.startsWith("editors/"));
        }

        private Urgency risk(UnderWay position, @Nullable DeadlineView deadline) {
            return deadline == null || position.stage() == Stage.ADOPTED
                    ? Urgency.LATER
                    : countdown.to(deadline.dueAt()).urgency();
        }
    }
}
