package si.glas.diagrams;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.svg.Standing;
import si.glas.diagrams.svg.State;
import si.glas.engine.Progress;
import si.glas.engine.Visit;

/**
 * How far a process has got, as its picture shows it.
 *
 * @param stays by the id of the element
 * @param standings of elements and flows where the process has been, by their ids
 */
record Overlay(Map<String, Stays> stays, Map<String, Standing> standings) {

    private static final Standing TAKEN = new Standing(State.DONE, 0, "", null);

    static Overlay of(Progress progress, Words words) {
        Map<String, Stays> stays = progress.visits().stream()
                .collect(groupingBy(Visit::elementId, collectingAndThen(toList(), Stays::of)));
        Map<String, Standing> standings = new HashMap<>();
        progress.flowsTaken().forEach(flow -> standings.put(flow, TAKEN));
        stays.forEach((id, here) -> {
            ModelElement element = words.model().elements().get(id);
            if (element != null) {
                standings.put(id, standing(words, element, here));
            }
        });
        return new Overlay(stays, standings);
    }

    Standing of(ModelElement element) {
        return standings.getOrDefault(element.id(), Standing.AHEAD);
    }

    /** The states that occur, in the order of a legend. */
    List<String> legend() {
        Set<State> occurring = EnumSet.of(State.AHEAD);
        stays.values().forEach(here -> occurring.add(here.state()));
        return Stream.of(State.DONE, State.ACTIVE, State.STUCK, State.ENDED, State.AHEAD)
                .filter(occurring::contains)
                .map(State::word)
                .toList();
    }

    private static Standing standing(Words words, ModelElement element, Stays here) {
        String link = words.link(here.called());
        String sentence = words.say("says." + here.state().word(), words.spoken(element), here.since(), here.count());
        return new Standing(
                here.state(), here.count(), link == null ? sentence : sentence + " " + words.say("says.link"), link);
    }
}
