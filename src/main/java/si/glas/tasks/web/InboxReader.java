package si.glas.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.SignedIn;
import si.glas.tasks.Ask;
import si.glas.tasks.Asks;
import si.glas.tasks.Drafts;
import si.glas.tasks.Groups;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.Task;
import si.glas.timetable.Countdown;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Subject;
import si.glas.timetable.Subjects;
import si.glas.timetable.TimeLeft;

/** Brings together what waits for somebody; each room is asked once, however much there is. */
@Component
class InboxReader {

    private final KeptTasks tasks;
    private final Groups groups;
    private final Drafts drafts;
    private final List<Asks> rooms;
    private final Deadlines deadlines;
    private final Subjects subjects;
    private final Directory directory;
    private final Countdown countdown;

    InboxReader(
            KeptTasks tasks,
            Groups groups,
            Drafts drafts,
            List<Asks> rooms,
            Deadlines deadlines,
            Subjects subjects,
            Directory directory,
            Countdown countdown) {
        this.tasks = tasks;
        this.groups = groups;
        this.drafts = drafts;
        this.rooms = rooms;
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.directory = directory;
        this.countdown = countdown;
    }

    Inbox read(SignedIn me) {
        List<Task> waiting = tasks.waitingFor(me.id(), groups.of(me)).stream()
                .map(KeptTask::task)
                .toList();
        List<Ask> asks = rooms.stream()
                .flatMap(room -> room.waitingFor(me.id()).stream())
                .toList();
        return Inbox.of(Stream.concat(itemsOf(waiting, me), itemsOf(asks)).toList());
    }

    private Stream<InboxItem> itemsOf(List<Task> waiting, SignedIn me) {
        Map<UUID, Subject> subjectsById = subjects.of(each(waiting, Task::positionId));
        Map<DeadlineId, DeadlineView> deadlinesById = deadlines.get(each(waiting, Task::deadlineId));
        Map<PersonId, PersonCard> takers = directory.persons(each(waiting, task -> takerBesides(me, task)));
        Set<Long> begun = drafts.begunBy(me.id());
        return waiting.stream()
                .map(task -> new InboxItem(
                        "task." + task.formId(),
                        subjectsById
                                .getOrDefault(task.positionId(), Subject.UNKNOWN)
                                .title(),
                        "/tasks/" + task.key(),
                        null,
                        left(task, deadlinesById),
                        takerBesides(me, task) == null ? null : nameOf(task, takers),
                        me.id().equals(task.assignee()),
                        begun.contains(task.key())));
    }

    private Stream<InboxItem> itemsOf(List<Ask> asks) {
        Map<MemberId, MemberCard> members = directory.members(each(asks, Ask::member));
        return asks.stream()
                .map(ask -> new InboxItem(
                        "ask." + ask.kind(),
                        ask.title(),
                        ask.path(),
                        Optional.ofNullable(ask.member())
                                .map(members::get)
                                .map(MemberCard::name)
                                .orElse(null),
                        Optional.ofNullable(ask.dueAt()).map(countdown::to).orElse(null),
                        null,
                        false,
                        false));
    }

    private @Nullable TimeLeft left(Task task, Map<DeadlineId, DeadlineView> deadlinesById) {
        return Optional.ofNullable(task.deadlineId())
                .map(deadlinesById::get)
                .map(DeadlineView::dueAt)
                .map(countdown::to)
                .orElse(null);
    }

    private static @Nullable PersonId takerBesides(SignedIn me, Task task) {
        return me.id().equals(task.assignee()) ? null : task.assignee();
    }

    private static String nameOf(Task task, Map<PersonId, PersonCard> takers) {
        return Optional.ofNullable(task.assignee())
                .map(takers::get)
                .map(PersonCard::name)
                .orElse("");
    }

    private static <T, R> Set<R> each(List<T> things, Function<T, @Nullable R> part) {
        return things.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
