package si.glas.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every setting that the program takes, by the name that an environment variable has for it.
 *
 * @param keyed settings whose names go on with a key of anybody's choice
 */
record Settings(Set<String> names, Set<String> keyed) {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    static Settings ofTheProgram() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<JsonNode> properties = Collections.list(
                        Settings.class.getClassLoader().getResources(METADATA))
                .stream()
                .flatMap(file -> properties(json, file))
                .collect(Collectors.toSet());
        return new Settings(
                names(properties.stream()),
                names(properties.stream()
                        .filter(property -> property.path("type").asText().startsWith("java.util.Map"))));
    }

    private static Stream<JsonNode> properties(ObjectMapper json, URL file) {
        try {
            return StreamSupport.stream(json.readTree(file).path("properties").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** As Spring Boot binds environment variables: dots become underscores, dashes go. */
    private static Set<String> names(Stream<JsonNode> properties) {
        return properties
                .map(property -> property.path("name").asText())
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    boolean contain(String variable) {
        return names.contains(variable) || keyed.stream().anyMatch(name -> variable.startsWith(name + "_"));
    }
}
