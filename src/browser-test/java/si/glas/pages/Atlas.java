package si.glas.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was found behind links. */
record Atlas(List<Visit> visits) {

    List<Visit> bad() {
        return visits.stream().filter(Visit::isBad).toList();
    }

    Set<String> handlers() {
        return visits.stream().map(Visit::handler).collect(Collectors.toSet());
    }

    /** Each page once, and once more for whomever it shows an element that no page before it had. */
    List<Visit> worthLookingAt() {
        Set<String> handlers = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        List<Visit> chosen = new ArrayList<>();
        for (Visit visit : visits) {
            if (visit.isPage()
                    && visit.status() < 400
                    && (handlers.add(visit.handler()) | kinds.addAll(visit.kinds()))) {
                chosen.add(visit);
            }
        }
        return chosen;
    }

    /** The first page of a handler on which somebody has something to fill in. */
    Visit firstForm(String handler) {
        return found(visit -> visit.handler().equals(handler) && visit.kinds().contains("form"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has found a form of " + handler));
    }

    private Stream<Visit> found(Predicate<Visit> condition) {
        return visits.stream().filter(Visit::isPage).filter(condition);
    }
}
