package si.glas.ballots.explained;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.ballots.explained.Passage.Row;
import si.glas.ballots.explained.Passage.Table;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.Pairwise;
import si.glas.ballots.methods.Schulze.Count;
import si.glas.ballots.methods.Schulze.Path;
import si.glas.ballots.methods.Schulze.Place;

/** The Schulze method: the comparison of each two options, the strongest paths between them, the ranking. */
final class SchulzeTold {

    private static final String SAME = "·";

    private SchulzeTold() {}

    static List<Passage> of(Count count, Teller teller) {
        return List.of(
                new Passage(List.of(teller.say("pairsLead")), pairs(count, teller)),
                new Passage(
                        Stream.concat(
                                        Stream.of(teller.say("pathsLead")),
                                        count.paths().stream().map(path -> says(path, teller)))
                                .toList(),
                        null),
                new Passage(ties(count, teller), ranking(count, teller)));
    }

    private static Table pairs(Count count, Teller teller) {
        Pairwise pairwise = count.pairwise();
        return new Table(
                teller.say("pairs"),
                pairwise.options().stream().map(Option::name).toList(),
                pairwise.options().stream()
                        .map(one -> new Row(
                                one.name(),
                                pairwise.options().stream()
                                        .map(other ->
                                                one.equals(other) ? SAME : String.valueOf(pairwise.number(one, other)))
                                        .toList(),
                                count.winners().contains(one)))
                        .toList());
    }

    private static String says(Path path, Teller teller) {
        String way = path.options().stream().map(Option::name).collect(Collectors.joining(" > "));
        return teller.say("path", Map.of("path", way, "support", path.strength().support()));
    }

    private static List<String> ties(Count count, Teller teller) {
        return count.ranking().stream()
                .flatMap(place -> teller.tie(place.tie()))
                .toList();
    }

    private static Table ranking(Count count, Teller teller) {
        return new Table(
                teller.say("ranking"),
                List.of(teller.say("place")),
                count.ranking().stream().map(place -> row(place, count)).toList());
    }

    private static Row row(Place place, Count count) {
        return new Row(
                place.option().name(),
                List.of(place.number() + "."),
                count.winners().contains(place.option()));
    }
}
