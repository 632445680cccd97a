package si.glas.diagrams.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.ModelReader;

/** Every model of the product, and those that the tests use, can be drawn. */
class EveryModelTest {

    private static final Path ALL_KINDS = Path.of("src/test/resources/diagrams/all-kinds.bpmn");

    static Stream<Path> models() {
        return Stream.of("processes", "src/test/resources/conformance", "src/test/resources/diagrams")
                .map(Path::of)
                .flatMap(EveryModelTest::filesIn)
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEachNodeAndFlowOnce(Path file) {
        // given
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(content(file).getBytes(StandardCharsets.UTF_8)));
        List<String> expected = Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(BaseElement::getId)
                .toList();

        // when
        List<String> drawn = picture(file, State.PLAIN)
                .all("g")
                .map(group -> group.getAttribute("data-element"))
                .filter(id -> !id.isEmpty())
                .toList();

        // then
        assertThat(drawn).doesNotHaveDuplicates().containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsEachNameWithinItsShape(Path file) {
        Picture picture = picture(file, State.ACTIVE);

        assertThat(picture.names()).isNotEmpty();
        assertThat(picture.names())
                .allSatisfy(name -> assertThat(name.shape())
                        .as("%s in %s", name.text(), name.shape())
                        .matches(shape -> Picture.contains(shape, name.bounds())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsEverythingOnThePaper(Path file) {
        Picture picture = picture(file, State.STUCK);
        Bounds paper = picture.viewBox();

        assertThat(picture.lines()).isNotEmpty().allMatch(line -> Picture.contains(paper, line));
        assertThat(picture.boxes()).isNotEmpty().allMatch(box -> Picture.contains(paper, box));
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasNoIdThatASecondPictureOnThePageCouldHave(Path file) {
        assertThat(picture(file, State.DONE).all("*")).allMatch(element -> !element.hasAttribute("id"));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void bringsItsOwnColoursWhereThereIsNoPage(State state) {
        // when
        Picture picture = new Picture(drawing(ALL_KINDS, state).svg(Look.STANDALONE));

        // then
        assertThat(picture.all("*")).noneMatch(element -> element.hasAttribute("class"));
        assertThat(Stream.of("rect", "circle", "path", "text").flatMap(picture::all))
                .isNotEmpty()
                .allMatch(element -> element.hasAttribute("fill"));
        assertThat(picture.all("title").findFirst().orElseThrow().getTextContent())
                .isEqualTo("All kinds");
        assertThat(picture.all("desc")).hasSize(1);
    }

    private static Picture picture(Path file, State state) {
        return new Picture(drawing(file, state).svg(Look.PAGE));
    }

    private static Drawing drawing(Path file, State state) {
        var model = ModelReader.read(content(file));
        Standing standing = new Standing(state, 2, "", null);
        return new Drawing(model, model.name(), "As it is", ModelElement::name, element -> standing);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
