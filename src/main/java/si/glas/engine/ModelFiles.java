package si.glas.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Everything in {@code processes/} and {@code forms/} on the class path. */
final class ModelFiles {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private ModelFiles() {}

    static List<ModelFile> on(ResourcePatternResolver classPath) {
        return PATTERNS.stream()
                .flatMap(pattern -> find(classPath, pattern))
                .map(ModelFiles::read)
                .distinct()
                .sorted(Comparator.comparing(ModelFile::name))
                .toList();
    }

    private static Stream<Resource> find(ResourcePatternResolver classPath, String pattern) {
        try {
            return Arrays.stream(classPath.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for " + pattern, e);
        }
    }

    private static ModelFile read(Resource resource) {
        try {
            return new ModelFile(Objects.requireNonNull(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
