package si.glas.diagrams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import si.glas.diagrams.bpmn.BpmnModel;
import si.glas.diagrams.bpmn.ModelReader;
import si.glas.diagrams.svg.Drawing;
import si.glas.diagrams.svg.Standing;
import si.glas.engine.ProcessDefinition;
import si.glas.engine.ProcessInstances;
import si.glas.engine.Progress;
import si.glas.language.Wording;

/** Makes pictures of processes, and tells the same in words. */
@Component
public class Diagrams {

    private static final int MODELS_KEPT = 100;

    private final ProcessInstances instances;
    private final Wording wording;
    private final ConcurrentLruCache<ProcessDefinition, BpmnModel> models =
            new ConcurrentLruCache<>(MODELS_KEPT, definition -> ModelReader.read(definition.xml()));

    Diagrams(ProcessInstances instances, Wording wording) {
        this.instances = instances;
        this.wording = wording;
    }

    /** How far an instance has got, in the version of the model that it runs; none if the engine does not know it. */
    public Optional<DiagramView> ofInstance(long processInstanceKey, Locale locale, DiagramLinks links) {
        return instances.progress(processInstanceKey).map(progress -> view(progress, locale, links));
    }

    /**
     * A model without an instance.
     *
     * @throws IllegalArgumentException if it is no BPMN model
     */
    public DiagramView ofModel(String xml, Locale locale) {
        Words words = new Words(wording, locale, DiagramLinks.NONE, ModelReader.read(xml));
        Drawing drawing = new Drawing(
                words.model(), words.say("title.model", words.processName()), "", words::drawn, part -> Standing.PLAIN);
        return new DiagramView(drawing, null, List.of(), List.of(), List.of(), List.of());
    }

    private DiagramView view(Progress progress, Locale locale, DiagramLinks links) {
        BpmnModel model = models.get(instances.definition(progress.instance()));
        Words words = new Words(wording, locale, links, model);
        Overlay overlay = Overlay.of(progress, words);
        Story story = new Story(words, progress);
        List<Step> waiting = story.waiting();
        return new DiagramView(
                new Drawing(
                        model,
                        words.say("title.instance", words.processName()),
                        summary(words, progress, waiting),
                        words::drawn,
                        overlay::of),
                links.toModel(progress.instance().key()),
                overlay.legend(),
                waiting,
                story.steps(),
                story.troubles());
    }

    private static String summary(Words words, Progress progress, List<Step> waiting) {
        return switch (progress.instance().state()) {
            case COMPLETED -> words.say("summary.done");
            case TERMINATED -> words.say("summary.ended");
            case ACTIVE ->
                words.say(
                        progress.instance().hasIncident() ? "summary.stuck" : "summary.active",
                        waiting.stream().map(Step::name).distinct().collect(Collectors.joining(", ")));
        };
    }
}
