package si.glas.chronicle;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.Actor;
import si.glas.kernel.Id;

/**
 * Something that was done, as the chronicle keeps it.
 *
 * <p>People read it as the message {@code act.<name>}, whose named arguments are the details (numbers as numbers,
 * instants as dates, ids of what has a name as that name), {@code actor} and {@code member} (their names; for the
 * process itself: “by itself, as planned”), {@code by} ({@code person} or {@code process}) and {@code for}
 * ({@code member} or {@code self}) to {@code select} by.
 *
 * @param name {@code room.pastTense}, such as {@code positions.textFrozen}
 * @param subject whose chronology it belongs to: a position, a member, a campaign
 * @param onBehalfOf the member for whom a representative acted
 * @param details ids, numbers, hashes and instants; no names, because those change and may have to be forgotten
 * @param reason in the words of whoever acted
 */
public record Act(
        String name,
        UUID subject,
        Actor actor,
        @Nullable UUID onBehalfOf,
        Map<String, String> details,
        @Nullable String reason) {

    public Act {
        details = Map.copyOf(details);
    }

    public static Act of(String name, Id subject, Actor actor) {
        return new Act(name, subject.value(), actor, null, Map.of(), null);
    }

    public Act onBehalfOf(Id member) {
        return new Act(name, subject, actor, member.value(), details, reason);
    }

    public Act with(String detail, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(detail, value.toString());
        return new Act(name, subject, actor, onBehalfOf, more, reason);
    }

    public Act because(@Nullable String reason) {
        return new Act(name, subject, actor, onBehalfOf, details, reason);
    }
}
