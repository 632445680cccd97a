package si.glas.diagrams;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.svg.Standing;
import si.glas.diagrams.svg.State;
import si.glas.engine.Progress;
import si.glas.engine.Visit;

/** How far a process has got, as its picture shows it: how each element stands, and which way was taken. */
final class Overlay {

    private final Words words;
    private final Progress progress;
    private final Map<String, Stays> stays;

    Overlay(Words words, Progress progress) {
        this.words = words;
        this.progress = progress;
        stays = progress.visits().stream()
                .collect(groupingBy(Visit::elementId, collectingAndThen(toList(), Stays::of)));
    }

    Standing of(ModelElement element) {
        Stays here = stays.get(element.id());
        if (here != null) {
            return standing(element, here);
        }
        return progress.flowsTaken().contains(element.id()) ? new Standing(State.DONE, 0, "", null) : Standing.AHEAD;
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

    private Standing standing(ModelElement element, Stays here) {
        String link = link(here.called());
        String sentence = words.standing(element, here.state(), here.since(), here.count());
        return new Standing(
                here.state(), here.count(), link == null ? sentence : sentence + " " + words.say("says.link"), link);
    }

    private @Nullable String link(@Nullable Long called) {
        return called == null ? null : words.reader().links().toInstance(called);
    }
}
