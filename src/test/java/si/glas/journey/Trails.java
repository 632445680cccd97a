package si.glas.journey;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import si.glas.journey.Remains.Piece;

/**
 * Follows what leads on from people: from the rows and lines that name one of them to all others that bear an id or a
 * transaction's number that is found with nobody else, and so on.
 */
final class Trails {

    /** @param names what somebody is called, and in what words that is said of each; the longest first */
    record Marks(Map<String, String> names) {

        boolean areIn(Piece piece) {
            return names.keySet().stream().anyMatch(piece.content()::contains);
        }

        String saidOfAnybody(String text) {
            String said = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                said = said.replace(name.getKey(), name.getValue());
            }
            return said;
        }
    }

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Collection<Piece> pieces;
    private final Map<Piece, Set<String>> links = new IdentityHashMap<>();
    private final Map<Marks, Set<Piece>> found = new LinkedHashMap<>();

    Trails(Collection<Piece> pieces, Collection<Marks> people) {
        this.pieces = pieces;
        pieces.forEach(piece -> links.put(piece, linksOf(piece)));
        people.forEach(marks -> found.put(
                marks, new HashSet<>(pieces.stream().filter(marks::areIn).toList())));
        while (goOn()) {
            // Each round reaches what the one before has led to.
        }
    }

    /** All that leads back to somebody. */
    Set<Piece> of(Marks person) {
        return found.getOrDefault(person, Set.of());
    }

    /** The same in words alone, that could be said of anybody: without names, ids, numbers and times. */
    Set<String> saidOf(Marks person) {
        return of(person).stream()
                .map(piece -> piece.source() + ": " + person.saidOfAnybody(piece.text()))
                .map(text -> ID.matcher(text).replaceAll("<id>"))
                .map(text -> text.replaceAll("[^\\p{L}<>_]+", " "))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<String> linksOf(Piece piece) {
        return Stream.concat(
                        ID.matcher(piece.content()).results().map(MatchResult::group),
                        piece.transaction().isEmpty() ? Stream.empty() : Stream.of("#" + piece.transaction()))
                .collect(toSet());
    }

    private boolean goOn() {
        Map<Marks, Set<String>> own = ownLinks();
        boolean further = false;
        for (Map.Entry<Marks, Set<Piece>> person : found.entrySet()) {
            Set<String> theirs = own.getOrDefault(person.getKey(), Set.of());
            further |= person.getValue()
                    .addAll(pieces.stream()
                            .filter(piece ->
                                    links.getOrDefault(piece, Set.of()).stream().anyMatch(theirs::contains))
                            .toList());
        }
        return further;
    }

    /** For each the links that nobody else has. */
    private Map<Marks, Set<String>> ownLinks() {
        Map<Marks, Set<String>> own = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        found.forEach((person, theirs) -> {
            Set<String> all = theirs.stream()
                    .flatMap(piece -> links.getOrDefault(piece, Set.of()).stream())
                    .collect(toSet());
            all.stream().filter(link -> !seen.add(link)).forEach(shared::add);
            own.put(person, all);
        });
        own.values().forEach(theirs -> theirs.removeAll(shared));
        return own;
    }
}
