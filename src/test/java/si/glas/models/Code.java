package si.glas.models;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.engine.JobType;
import si.glas.kernel.ShowsForm;

/**
 * The classes that the models count on without naming them.
 *
 * @param program holds the workers, the events and the pages
 * @param tests holds the process tests
 */
public record Code(JavaClasses program, JavaClasses tests) {

    Stream<String> workers(Models models) {
        Map<String, List<JavaClass>> workers = program.stream()
                .filter(type -> type.isAnnotatedWith(JobType.class))
                .collect(Collectors.groupingBy(
                        type -> type.getAnnotationOfType(JobType.class).value(), TreeMap::new, Collectors.toList()));
        Set<String> types = jobTypes(models);
        Stream<String> idle = workers.keySet().stream()
                .filter(type -> !types.contains(type))
                .map(type -> "%s works on %s, which no model asks for".formatted(workers.get(type), type));
        Stream<String> missing = types.stream()
                .filter(type -> workers.getOrDefault(type, List.of()).size() != 1)
                .map(type -> "%s must have exactly one worker, but has %s"
                        .formatted(type, workers.getOrDefault(type, List.of())));
        return Stream.concat(idle, missing);
    }

    Stream<String> events(Models models) {
        return models.all(Message.class)
                .map(Message::getName)
                .distinct()
                .filter(message -> program.stream().noneMatch(type -> isEvent(type, message)))
                .map(message -> "%s: the room has no event record %s".formatted(message, simpleName(message)));
    }

    Stream<String> formsThatNobodyShows(Models models) {
        Set<String> shown = Stream.concat(
                        models.all(ZeebeFormDefinition.class).map(ZeebeFormDefinition::getFormId),
                        pages().flatMap(Code::forms))
                .collect(Collectors.toSet());
        return models.forms().stream()
                .filter(form -> !shown.contains(form))
                .map(form -> form + ".form: no user task and no page shows this form");
    }

    Stream<String> formsOfPages(Models models) {
        return pages().flatMap(page -> forms(page)
                .filter(form -> !models.forms().contains(form))
                .map(form -> "%s shows a form that is not there: %s.form".formatted(page.getSimpleName(), form)));
    }

    Stream<String> processTests(Models models) {
        return models.processes().stream()
                .map(Code::testName)
                .filter(test ->
                        tests.stream().noneMatch(type -> type.getSimpleName().equals(test)))
                .map(test -> "a process without a process test: write " + test);
    }

    private Stream<JavaClass> pages() {
        return program.stream().filter(type -> type.isAnnotatedWith(ShowsForm.class));
    }

    private static Stream<String> forms(JavaClass page) {
        return Stream.of(page.getAnnotationOfType(ShowsForm.class).value());
    }

    private static Set<String> jobTypes(Models models) {
        return Stream.of(
                        models.all(ZeebeTaskDefinition.class).map(ZeebeTaskDefinition::getType),
                        models.all(ZeebeTaskListener.class).map(ZeebeTaskListener::getType),
                        models.all(ZeebeExecutionListener.class).map(ZeebeExecutionListener::getType))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isEvent(JavaClass type, String message) {
        String room = message.substring(0, message.indexOf('.'));
        return type.isRecord()
                && type.getSimpleName().equals(simpleName(message))
                && List.of(type.getPackageName().split("\\.")).contains(room);
    }

    private static String simpleName(String message) {
        String name = message.substring(message.indexOf('.') + 1);
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    private static String testName(String processId) {
        return Arrays.stream(processId.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining("", "", "ProcessTest"));
    }
}
