package si.glas.chronicle;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.Sha256;

/** The part of an entry that stays: who did what to what, for whom and when. */
record Deed(
        Instant at,
        String act,
        UUID subject,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static Deed read(ResultSet row) throws SQLException {
        return new Deed(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getObject("subject", UUID.class),
                row.getObject("actor", UUID.class),
                row.getObject("on_behalf_of", UUID.class));
    }

    /** What the first link has for the hash of the one before it. */
    static final byte[] NOTHING = new byte[32];

    /** The hash of the link that this makes; docs/chronicle.md says how, for programs that are not ours. */
    byte[] link(long number, byte[] contentHash, byte[] previous) {
        Map<String, @Nullable Object> link = new HashMap<>();
        link.put("number", number);
        link.put("at", MICROSECONDS.format(at));
        link.put("act", act);
        link.put("subject", subject);
        link.put("actor", actor);
        link.put("onBehalfOf", onBehalfOf);
        link.put("content", Sha256.hex(contentHash));
        link.put("previous", Sha256.hex(previous));
        return Sha256.of(CanonicalJson.of(link).getBytes(StandardCharsets.UTF_8));
    }
}
