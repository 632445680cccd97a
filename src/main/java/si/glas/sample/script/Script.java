package si.glas.sample.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import si.glas.sample.SamplePart;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files in {@code sample/}. */
@SamplePart
public class Script {

    private static final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ResourcePatternResolver resources;

    public Script(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    public Network network() {
        return read(resources.getResource("classpath:sample/network.yaml"), Network.class);
    }

    /** In the order of their files' names. */
    public List<Screenplay> positions() {
        return all("positions", Screenplay.class);
    }

    /** In the order of their files' names. */
    public List<Inquiry> questions() {
        return all("questions", Inquiry.class);
    }

    private <T> List<T> all(String folder, Class<T> type) {
        try {
            return Arrays.stream(resources.getResources("classpath:sample/%s/*.yaml".formatted(folder)))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(file -> read(file, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a position, in Markdown. */
    public String text(Screenplay position) {
        return content(resources.getResource("classpath:sample/texts/%s.md".formatted(position.text())));
    }

    /** The heading of its text. */
    public String title(Screenplay position) {
        return text(position).lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    /** @param name {@code organisations} or {@code individuals} */
    public String members(String name) {
        return content(resources.getResource("classpath:sample/%s.csv".formatted(name)));
    }

    private static <T> T read(Resource file, Class<T> type) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return json.convertValue(new Yaml(new SafeConstructor(options)).load(content(file)), type);
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
