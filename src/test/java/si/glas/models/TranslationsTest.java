package si.glas.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Models and forms are written in English: every word of theirs that people see must exist in Slovenian too. */
class TranslationsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> TEXTS = List.of("label", "description", "text", "dateLabel", "timeLabel");

    @Test
    void everyNameInAModelIsTranslated() {
        // when
        Set<String> names = Models.in(Path.of("processes")).models().stream()
                .flatMap(TranslationsTest::names)
                .collect(Collectors.toSet());

        // then
        assertThat(all("models_sl")).containsAll(names);
        assertThat(names).containsAll(elementsIn("models_sl"));
    }

    @Test
    void everyTextInAFormIsTranslated() throws IOException {
        // when
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            for (Path file : forms.toList()) {
                JsonNode form = new ObjectMapper().readTree(file.toFile());
                form.path("components")
                        .forEach(component -> collect("form." + form.path("id").asText(), component, texts));
            }
        }

        // then
        assertThat(all("forms-texts_sl")).containsExactlyInAnyOrderElementsOf(texts);
    }

    private static Stream<String> names(Model model) {
        String process = "process." + model.processId();
        return model.all(FlowElement.class)
                .filter(element -> element.getName() != null)
                .map(element -> process + "." + element.getId());
    }

    private static void collect(String form, JsonNode component, Set<String> texts) {
        String name =
                form + "." + component.path("key").asText(component.path("id").asText());
        TEXTS.stream().filter(component::has).map(text -> name + "." + text).forEach(texts::add);
        component
                .path("values")
                .forEach(value ->
                        texts.add(name + ".value." + value.path("value").asText()));
        component.path("components").forEach(child -> collect(form, child, texts));
    }

    private static Set<String> elementsIn(String bundle) {
        return all(bundle).stream().filter(key -> key.split("\\.").length == 3).collect(Collectors.toSet());
    }

    private static Set<String> all(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
