package si.glas.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What is deployed together.
 *
 * @param forms ids of the forms, which are the names of their files
 * @param decisions ids of the decisions, which are the names of their files
 */
public record Models(List<Model> models, Set<String> forms, Set<String> decisions) {

    /** Reads all models, forms and decisions in the folders; one that is not there holds none. */
    public static Models in(Path... folders) {
        return new Models(
                files(".bpmn", folders).map(Model::read).toList(), names(".form", folders), names(".dmn", folders));
    }

    Set<String> processes() {
        return models.stream().map(Model::processId).collect(Collectors.toSet());
    }

    Stream<String> each(Rule.OfOneModel rule) {
        return models.stream().flatMap(rule::violations);
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return models.stream().flatMap(model -> model.all(type));
    }

    private static Set<String> names(String extension, Path... folders) {
        return files(extension, folders)
                .map(file -> file.getFileName().toString().replace(extension, ""))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(String extension, Path... folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : Arrays.stream(folders).filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(extension))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException e) {
                throw new IllegalArgumentException("Cannot read the folder " + folder, e);
            }
        }
        return found.stream();
    }
}
