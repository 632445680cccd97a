package si.glas.life;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The organisations of the network as its list names them, and who speaks for them. */
record Roll(String csv, Map<String, Representative> representatives) {

    /** @param members for which they speak */
    record Representative(String name, String email, Set<String> members) {}

    private static final int MEMBER = 0;
    private static final int NAME = 5;
    private static final int EMAIL = 6;

    static Roll of(String csv) {
        Map<String, Representative> representatives = new LinkedHashMap<>();
        Arrays.stream(csv.strip().split("\n"))
                .skip(1)
                .map(line -> line.split(";"))
                .forEach(cells -> representatives
                        .computeIfAbsent(
                                cells[EMAIL], email -> new Representative(cells[NAME], email, new LinkedHashSet<>()))
                        .members()
                        .add(cells[MEMBER]));
        return new Roll(csv, representatives);
    }

    Representative at(String email) {
        return Objects.requireNonNull(representatives.get(email), email);
    }

    /** People who together speak once for every member: nobody speaks for a member for which somebody else does. */
    List<Representative> speakers() {
        Set<String> spoken = new LinkedHashSet<>();
        return representatives.values().stream()
                // For some members nobody else speaks.
                .sorted(Comparator.comparingInt(person -> -person.members().size()))
                .filter(person -> person.members().stream().noneMatch(spoken::contains))
                .filter(person -> spoken.addAll(person.members()))
                .toList();
    }

    Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        representatives.values().forEach(person -> members.addAll(person.members()));
        return members;
    }
}
