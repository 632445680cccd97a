package si.glas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tasks are called in both languages. */
class TaskMessagesTest {

    private static final Pattern FORM = Pattern.compile("formId=\"([^\"]+)\"");

    @Test
    void nameTheTasksOfAllProcesses() throws IOException {
        Set<String> expected = forms().map("task."::concat).collect(Collectors.toSet());

        assertThat(expected).isNotEmpty();
        assertThat(bundle("tasks").keySet()).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "timetable"})
    void areTheSameInBothLanguages(String bundle) throws IOException {
        assertThat(bundle(bundle + "_sl").keySet()).isEqualTo(bundle(bundle).keySet());
    }

    private static Stream<String> forms() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            return models
                    .filter(model -> model.toString().endsWith(".bpmn"))
                    .flatMap(TaskMessagesTest::formsIn)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> formsIn(Path model) {
        try {
            return FORM.matcher(Files.readString(model)).results().map(form -> form.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/" + name + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
