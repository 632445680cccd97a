package si.glas.diagrams.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    private static final String HEAD = "<definitions xmlns='" + Xml.BPMN + "'>";

    private final BpmnModel model = read("all-kinds");

    @Test
    void readsWhatTheProcessIsCalled() {
        assertThat(model.processId()).isEqualTo("all-kinds");
        assertThat(model.name()).isEqualTo("All kinds");
    }

    @ParameterizedTest
    @CsvSource({
        "Start_Message, START_EVENT, MESSAGE",
        "Event_CatchTimer, INTERMEDIATE_CATCH_EVENT, TIMER",
        "Event_ThrowEscalation, INTERMEDIATE_THROW_EVENT, ESCALATION",
        "Event_Several, INTERMEDIATE_CATCH_EVENT, MULTIPLE",
        "Event_Cutting, BOUNDARY_EVENT, MESSAGE",
        "End_Terminate, END_EVENT, TERMINATE",
        "Task_BusinessRule, BUSINESS_RULE_TASK, NONE",
        "Call_Review, CALL_ACTIVITY, NONE",
        "Gateway_Eventbased, EVENT_BASED_GATEWAY, NONE",
        "Note_Statute, NOTE, NONE"
    })
    void tellsKindsAndTriggers(String id, Kind kind, Trigger trigger) {
        assertThat(element(id))
                .extracting(ModelElement::kind, ModelElement::trigger)
                .containsExactly(kind, trigger);
    }

    @ParameterizedTest
    @CsvSource({
        "Event_NotCutting, NON_INTERRUPTING",
        "Start_Signal, NON_INTERRUPTING",
        "SubProcess_Event, STARTED_BY_EVENT",
        "Task_Parallel, PARALLEL_MULTI_INSTANCE",
        "Task_Sequential, SEQUENTIAL_MULTI_INSTANCE",
        "Task_Loop, LOOP",
        "Task_Compensate, COMPENSATING",
        "Gateway_Eventbased2, INSTANTIATING",
        "Flow_Default, DEFAULT",
        "Flow_Conditional, CONDITIONAL",
        "Association_Note, DIRECTED"
    })
    void tellsTraits(String id, Trait trait) {
        assertThat(element(id).is(trait)).isTrue();
    }

    @Test
    void seesNoTraitWhereThereIsNone() {
        assertThat(element("Event_Cutting").is(Trait.NON_INTERRUPTING)).isFalse();
        assertThat(element("Flow_Bent").is(Trait.DEFAULT)).isFalse();
        assertThat(element("Call_Review").traits()).doesNotContain(Trait.PARALLEL_MULTI_INSTANCE, Trait.LOOP);
    }

    @Test
    void readsWhereThingsAreDrawn() {
        Shape open = shape("SubProcess_Open");
        assertThat(open.bounds()).isEqualTo(new Bounds(90, 700, 280, 160));
        assertThat(open.expanded()).isTrue();
        assertThat(shape("SubProcess_Closed").expanded()).isFalse();
        Edge bent = model.edges().stream()
                .filter(edge -> edge.element().id().equals("Flow_Bent"))
                .findFirst()
                .orElseThrow();
        assertThat(bent.waypoints()).hasSize(5).startsWith(new Point(270, 625));
        assertThat(bent.label()).isEqualTo(new Bounds(310, 585, 24, 14));
        assertThat(bent.element())
                .extracting(ModelElement::source, ModelElement::target, ModelElement::name)
                .containsExactly("Gateway_Parallel", "Gateway_Inclusive", "yes");
    }

    @Test
    void readsTheTextOfANote() {
        assertThat(element("Note_Statute").name()).isEqualTo("Statute, art. 12: the members decide");
    }

    @Test
    void knowsWhatMayComeNext() {
        assertThat(model.after("Gateway_Exclusive"))
                .extracting(ModelElement::id)
                .containsExactly("Gateway_Parallel");
    }

    @Test
    void namesAProcessWithoutNameByItsId() {
        BpmnModel bare = ModelReader.read(HEAD + "<process id='p'/></definitions>");

        assertThat(bare.name()).isEqualTo("p");
        assertThat(bare.shapes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no XML at all",
                HEAD + "</definitions>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + HEAD
                        + "<process id='p' name='&e;'/></definitions>"
            })
    void refusesWhatIsNoModel(String xml) {
        assertThatExceptionOfType(UnreadableModel.class).isThrownBy(() -> ModelReader.read(xml));
    }

    private ModelElement element(String id) {
        return Objects.requireNonNull(model.elements().get(id), id);
    }

    private Shape shape(String id) {
        return model.shapes().stream()
                .filter(shape -> shape.element().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BpmnModel read(String name) {
        try {
            return ModelReader.read(Files.readString(Path.of("src/test/resources/diagrams", name + ".bpmn")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
