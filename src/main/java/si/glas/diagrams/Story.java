package si.glas.diagrams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.Kind.Family;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.svg.State;
import si.glas.engine.Incident;
import si.glas.engine.Progress;
import si.glas.engine.Visit;

/** How far a process has got, in words. */
record Story(Words words, Progress progress) {

    private static final String BODY = "MULTI_INSTANCE_BODY";
    private static final Duration BRIEF = Duration.ofSeconds(1);

    /** All that has happened; gateways only as long as something is going on there. */
    List<Step> steps() {
        Set<String> instances = progress.visits().stream()
                .filter(visit -> !visit.type().equals(BODY))
                .map(Visit::elementId)
                .collect(Collectors.toSet());
        return progress.visits().stream()
                .filter(visit -> !(visit.type().equals(BODY) && instances.contains(visit.elementId())))
                .flatMap(this::step)
                .toList();
    }

    /** Where the process is, and not what that is a part of. */
    List<Step> waiting() {
        return progress.visits().stream()
                .filter(visit -> visit.leftAt() == null && !visit.type().equals(BODY))
                .filter(visit -> element(visit.elementId())
                        .filter(element -> !element.kind().isContainer())
                        .isPresent())
                .flatMap(this::step)
                .toList();
    }

    List<Trouble> troubles() {
        return progress.incidents().stream().map(this::trouble).toList();
    }

    private Stream<Step> step(Visit visit) {
        State state = Stays.stateOf(visit);
        return element(visit.elementId())
                .filter(element -> element.kind().family() != Family.GATEWAY || visit.leftAt() == null)
                .map(element -> new Step(
                        words.spoken(element),
                        state.word(),
                        isBrief(visit),
                        visit.enteredAt(),
                        visit.leftAt(),
                        words.link(visit.calledKey())))
                .stream();
    }

    private static boolean isBrief(Visit visit) {
        return visit.leftAt() != null
                && Duration.between(visit.enteredAt(), visit.leftAt()).compareTo(BRIEF) < 0;
    }

    private Trouble trouble(Incident incident) {
        boolean here = incident.processInstanceKey() == progress.instance().key();
        String where = here
                ? element(incident.elementId()).map(words::spoken).orElse(incident.elementId())
                : words.processName(incident.processId());
        return new Trouble(
                incident.key(),
                where,
                incident.message(),
                incident.since(),
                here ? null : words.link(incident.processInstanceKey()));
    }

    private Optional<ModelElement> element(String id) {
        return Optional.ofNullable(words.model().elements().get(id));
    }
}
