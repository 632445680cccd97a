package si.glas.mishaps;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses at which the program can be asked for something. */
final class Doors {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final RequestMappingHandlerMapping mapping;
    private final Map<String, String> known;

    /** @param known things that there are, by the beginning of the addresses behind which they are */
    Doors(RequestMappingHandlerMapping mapping, Map<String, String> known) {
        this.mapping = mapping;
        this.known = known;
    }

    List<String> of(RequestMethod method) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(door -> door.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(patterns -> patterns.stream().map(this::address))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("si.glas");
    }

    /** Behind things that there are, where that is possible; other things there are none. */
    private String address(String pattern) {
        String begun = known.entrySet().stream()
                .filter(thing -> pattern.startsWith(thing.getKey() + "{"))
                .findFirst()
                .map(thing -> VARIABLE.matcher(pattern).replaceFirst(Matcher.quoteReplacement(thing.getValue())))
                .orElse(pattern);
        return VARIABLE.matcher(begun).replaceAll(variable -> UUID.randomUUID().toString());
    }
}
