package si.glas.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants one violation after the other into a good model: each rule must find its own and no other rule may. */
class ModellingGuideTest {

    private static final Path GOOD_MODEL = Path.of("src/test/resources/planted/plant-garden.bpmn");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.garden");
    private static final Code GARDEN = new Code(PLANTED, PLANTED);

    @Test
    void findsNothingInAGoodModel() {
        assertThat(violations(planted("", ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("violations")
    void findsAPlantedViolation(String rule, String good, String bad, String message) throws IOException {
        // given
        assertThat(Files.readString(GOOD_MODEL)).contains(good);

        // when
        Models models = planted(good, bad);

        // then
        assertThat(violations(models))
                .containsOnlyKeys(rule)
                .hasEntrySatisfying(
                        rule, violations -> assertThat(violations).anyMatch(violation -> violation.contains(message)));
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(
                        "a file is named like its process",
                        "\"plant-garden\"",
                        "\"garden\"",
                        "holds the process garden"),
                arguments("element ids follow the grammar", "Task_DigHole", "Activity_0x1f", "Activity_0x1f"),
                arguments("element ids follow the grammar", "Flow_GardenWanted_DigHole", "Flow_1", "Flow_1"),
                arguments("element ids follow the grammar", "Message_RainFallen", "Message_0x1", "Message_0x1"),
                arguments(
                        "job types are room.camelCase",
                        "type=\"garden.digHole\"",
                        "type=\"dig-hole\"",
                        "Task_DigHole: 'dig-hole'"),
                arguments(
                        "messages, signals and codes are room.camelCase",
                        "name=\"garden.rainFallen\"",
                        "name=\"Rain\"",
                        "'Rain'"),
                arguments(
                        "retries are explicit",
                        "type=\"garden.digHole\" retries=\"3\"",
                        "type=\"garden.digHole\"",
                        "Task_DigHole"),
                arguments(
                        "retries are explicit",
                        "type=\"garden.noteStart\" retries=\"3\"",
                        "type=\"garden.noteStart\"",
                        "Task_DigHole"),
                arguments(
                        "every link is bound by deployment",
                        "formId=\"choose-plants\" bindingType=\"deployment\"",
                        "formId=\"choose-plants\"",
                        "UserTask_ChoosePlants"),
                arguments(
                        "every event definition has an id",
                        " id=\"EventDefinition_RainFallen\"",
                        "",
                        "Event_RainFallen"),
                arguments("every user task shows a form", "<zeebe:userTask />", "", "UserTask_ChoosePlants"),
                arguments(
                        "every element is drawn",
                        "bpmnElement=\"Task_DigHole\"",
                        "bpmnElement=\"Start_GardenWanted\"",
                        "Task_DigHole"),
                arguments(
                        "every element is drawn",
                        "bpmnElement=\"Flow_GardenWanted_DigHole\"",
                        "bpmnElement=\"Flow_DigHole_ChoosePlants\"",
                        "Flow_GardenWanted_DigHole"),
                arguments(
                        "every called process and decision is deployed with its caller",
                        "processId=\"plant-garden\"",
                        "processId=\"plant-forest\"",
                        "plant-forest.bpmn"));
    }

    @Test
    void findsFormsThatAreMissingAndThoseThatNobodyShows() {
        // given
        Models seeds = new Models(planted("", "").models(), Set.of("choose-tools", "choose-seeds"), Set.of());
        Models none = new Models(planted("", "").models(), Set.of(), Set.of());

        // then
        assertThat(References.forms(seeds))
                .containsExactly("plant-garden.bpmn: UserTask_ChoosePlants: there is no choose-plants.form");
        assertThat(GARDEN.formsThatNobodyShows(seeds))
                .containsExactly("choose-tools.form: no user task and no page shows this form");
        assertThat(GARDEN.formsOfPages(seeds)).isEmpty();
        assertThat(GARDEN.formsOfPages(none))
                .containsExactly("SeedsPage shows a form that is not there: choose-seeds.form");
    }

    @Test
    void findsAUserTaskThatTellsTheInboxNotEverything() {
        // given
        String listeners = Stream.of("creating", "assigning", "updating", "completing", "canceling")
                .map("<zeebe:taskListener eventType=\"%s\" type=\"tasks.trackTask\" retries=\"5\" />"::formatted)
                .collect(Collectors.joining("", "<zeebe:userTask /><zeebe:taskListeners>", "</zeebe:taskListeners>"));
        Rule told = Rule.ofEach(Explicitness::trackedTasks);

        // then
        assertThat(told.violations(planted("<zeebe:userTask />", listeners))).isEmpty();
        assertThat(told.violations(planted("", "")))
                .containsExactly("plant-garden.bpmn: UserTask_ChoosePlants: "
                        + "needs a listener of the type tasks.trackTask for every event");
        assertThat(told.violations(planted("<zeebe:userTask />", listeners.replace("canceling", "updating"))))
                .hasSize(1);
    }

    @Test
    void findsAModelThatNoScreenShows() {
        // given
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            nodes.append("<bpmn:exclusiveGateway id=\"Gateway_Crowd%d\" />".formatted(i));
        }

        // when
        Models models = planted("<bpmn:endEvent", nodes + "<bpmn:endEvent");

        // then
        assertThat(violations(models)).containsKey("a model fits on a screen");
    }

    @Test
    void findsWorkersMessagesAndTestsThatDoNotMatchTheModel() {
        // given
        Models models = planted("", "");

        // then
        assertThat(GARDEN.workers(models))
                .anyMatch(violation -> violation.startsWith("garden.digHole must have exactly one worker, but has ["))
                .anyMatch(violation -> violation.endsWith("works on garden.mowLawn, which no model asks for"))
                .contains("garden.noteStart must have exactly one worker, but has []")
                .hasSize(3);
        assertThat(GARDEN.events(models)).containsExactly("garden.rainFallen: the room has no event record RainFallen");
        assertThat(GARDEN.processTests(models))
                .containsExactly("a process without a process test: write PlantGardenProcessTest");
    }

    private static Map<String, List<String>> violations(Models models) {
        Map<String, List<String>> violations = new HashMap<>();
        ModellingGuide.forEveryModel()
                .forEach((sentence, rule) ->
                        violations.put(sentence, rule.violations(models).toList()));
        violations.values().removeIf(List::isEmpty);
        return violations;
    }

    private static Models planted(String good, String bad) {
        try {
            String xml = Files.readString(GOOD_MODEL).replace(good, bad);
            return new Models(List.of(Model.parse("plant-garden.bpmn", xml)), Set.of("choose-plants"), Set.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
