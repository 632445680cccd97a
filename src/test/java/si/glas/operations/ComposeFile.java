package si.glas.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as it is written, before anything is put into its variables. */
record ComposeFile(String text, JsonNode services) {

    /** {@code ${NAME:-default}} or {@code ${NAME:?complaint}}; {@code $${NAME}} is for the container itself. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:[-?])?([^}]*)}");

    static ComposeFile read() {
        String text = read("docker-compose.yml");
        JsonNode file = new ObjectMapper().valueToTree(new Yaml().load(text));
        return new ComposeFile(text, file.path("services"));
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Tests run where the project is", e);
        }
    }

    Set<String> variables() {
        return variables(".*");
    }

    Set<String> requiredVariables() {
        return variables(":\\?");
    }

    private Set<String> variables(String operator) {
        return VARIABLE.matcher(text)
                .results()
                .filter(variable -> String.valueOf(variable.group(2)).matches(operator))
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The environment of all services or of one, with what its variables are where nobody has said anything else. */
    Stream<Map.Entry<String, String>> environment(Predicate<String> service) {
        return services.propertyStream()
                .filter(entry -> service.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().path("environment").propertyStream())
                .map(setting -> Map.entry(setting.getKey(), withDefaults(setting.getValue())));
    }

    static String withDefaults(JsonNode value) {
        return VARIABLE.matcher(value.asText()).replaceAll(ComposeFile::defaultOf);
    }

    private static String defaultOf(MatchResult variable) {
        return ":-".equals(variable.group(2)) ? variable.group(3) : "";
    }
}
