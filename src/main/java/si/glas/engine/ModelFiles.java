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

/** Finds the files that are to be deployed. */
final class ModelFiles {

    private ModelFiles() {}

    static List<ModelFile> matching(List<String> patterns, ResourcePatternResolver resources) {
        return patterns.stream()
                .flatMap(pattern -> find(resources, pattern))
                .map(ModelFiles::read)
                .distinct()
                .sorted(Comparator.comparing(ModelFile::name))
                .toList();
    }

    private static Stream<Resource> find(ResourcePatternResolver resources, String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern));
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
