package si.glas.chronicle;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import si.glas.kernel.PersonId;

/** Finds out again what a detail was before it became text. */
final class Details {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Details() {}

    /** An instant, a number or an id if it looks like one. */
    static Object typed(String detail) {
        if (NUMBER.matcher(detail).matches()) {
            return Long.valueOf(detail);
        }
        if (ID.matcher(detail).matches()) {
            return UUID.fromString(detail);
        }
        return INSTANT.matcher(detail).matches() ? instantOr(detail) : detail;
    }

    private static Object instantOr(String detail) {
        try {
            return Instant.parse(detail);
        } catch (DateTimeParseException e) {
            return detail;
        }
    }

    /** Everything in an act that may have a name. */
    static Set<UUID> idsIn(Act act) {
        Set<UUID> ids = new HashSet<>();
        act.actor().person().map(PersonId::value).ifPresent(ids::add);
        if (act.onBehalfOf() != null) {
            ids.add(act.onBehalfOf());
        }
        act.details().values().forEach(detail -> {
            if (typed(detail) instanceof UUID id) {
                ids.add(id);
            }
        });
        return ids;
    }
}
