package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads rule sets as they are written down: in YAML, so that a lawyer can check them. */
final class RuleText {

    private static final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL))
            .build();

    private RuleText() {}

    /** @throws RuleSetsRefused if anything in it is missing, unknown or not understood */
    static RuleSet read(String yaml) {
        try {
            Object values = yaml().load(yaml);
            return json.convertValue(values instanceof Map<?, ?> said ? withDefaults(said) : Map.of(), RuleSet.class);
        } catch (YAMLException | JacksonException e) {
            throw new RuleSetsRefused("A rule set cannot be read: " + e.getMessage(), e);
        }
    }

    /** What rule sets did not say when there was only one thing to say; open ballots keep the words of their time. */
    private static Map<Object, @Nullable Object> withDefaults(Map<?, ?> said) {
        Map<Object, @Nullable Object> values = new HashMap<>(said);
        if (said.get("majority") instanceof Map<?, ?> majority) {
            values.putIfAbsent(
                    "counting", Map.of("method", "yesNo", "article", String.valueOf(majority.get("article"))));
        }
        values.putIfAbsent("turnout", null);
        values.putIfAbsent("chambers", List.of());
        values.putIfAbsent("weights", null);
        values.computeIfPresent("chambers", (key, chambers) -> withQuorums(chambers));
        values.computeIfPresent("secondCall", (key, call) -> withNull(call, "after"));
        values.computeIfPresent("voting", (key, voting) -> votingWithDefaults(voting));
        ImpossibleParticipation.UNSAID.forEach(values::putIfAbsent);
        return values;
    }

    private static Object votingWithDefaults(Object voting) {
        return with(withNull(withNull(voting, "days"), "minutes"), "turnoutShown", "always");
    }

    private static Object withQuorums(Object chambers) {
        return chambers instanceof List<?> all
                ? all.stream().map(chamber -> withNull(chamber, "quorum")).toList()
                : chambers;
    }

    /** The same, with nothing for a property of which nothing is said. */
    private static Object withNull(Object said, String property) {
        return with(said, property, null);
    }

    private static Object with(Object said, String property, @Nullable Object unlessSaid) {
        if (!(said instanceof Map<?, ?> properties)) {
            return said;
        }
        Map<Object, @Nullable Object> values = new HashMap<>(properties);
        values.putIfAbsent(property, unlessSaid);
        return values;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
