package si.glas.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts arguments into ICU's message patterns, which know the plural forms of each language.
 *
 * <p>Arguments are numbered, or named if the only one is a map. Instants are shown in the network's time.
 */
final class Grammar {

    private record Pattern(String text, Language language) {}

    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();
    private final TimeZone zone;

    Grammar(ZoneId zone) {
        this.zone = TimeZone.getTimeZone(zone.getId());
    }

    String format(String pattern, Language language, List<?> arguments) {
        // A format keeps state while it works, so each use works on a copy.
        MessageFormat format = (MessageFormat) formats.computeIfAbsent(new Pattern(pattern, language), this::parse)
                .clone();
        return arguments.size() == 1 && arguments.getFirst() instanceof Map<?, ?> named
                ? format.format(named(named))
                : format.format(arguments.stream().map(Grammar::plain).toArray());
    }

    private MessageFormat parse(Pattern pattern) {
        MessageFormat format =
                new MessageFormat(pattern.text(), pattern.language().customs());
        for (Format part : format.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(zone);
            }
        }
        return format;
    }

    private static Map<String, Object> named(Map<?, ?> arguments) {
        return arguments.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), entry -> plain(entry.getValue())));
    }

    private static Object plain(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Instant instant -> Date.from(instant);
            case Number number -> number;
            case Date date -> date;
            default -> argument.toString();
        };
    }
}
