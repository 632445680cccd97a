package si.glas.tasks.web;

import java.util.Arrays;
import java.util.List;
import si.glas.timetable.TimeLeft.Urgency;

/**
 * What waits for somebody.
 *
 * @param sections what they can do, the most urgent first; empty ones are left out
 * @param taken what others have taken on
 */
record Inbox(List<Section> sections, List<InboxItem> taken) {

    /** @param name of the message {@code inbox.<name>} */
    record Section(String name, List<InboxItem> items) {}

    static Inbox of(List<InboxItem> items) {
        List<InboxItem> sorted = items.stream().sorted(InboxItem.ORDER).toList();
        List<InboxItem> free =
                sorted.stream().filter(item -> item.takenBy() == null).toList();
        return new Inbox(
                Arrays.stream(Urgency.values())
                        .map(urgency -> section(urgency, free))
                        .filter(section -> !section.items().isEmpty())
                        .toList(),
                sorted.stream().filter(item -> item.takenBy() != null).toList());
    }

    /** Without what others have taken on. */
    public int count() {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }

    private static Section section(Urgency urgency, List<InboxItem> items) {
        return new Section(
                urgency.name(),
                items.stream().filter(item -> item.urgency() == urgency).toList());
    }
}
