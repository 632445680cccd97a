package si.glas.ballots.explained;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import si.glas.ballots.explained.Passage.Row;
import si.glas.ballots.explained.Passage.Table;
import si.glas.ballots.methods.InstantRunoff.Count;
import si.glas.ballots.methods.InstantRunoff.Round;
import si.glas.ballots.methods.InstantRunoff.Standing;
import si.glas.ballots.methods.Option;

/** An instant run-off: who had how many votes in each round, and who left after it. */
final class RunoffTold {

    private static final String LEFT = "–";

    private RunoffTold() {}

    static List<Passage> of(Count count, Teller teller) {
        return List.of(new Passage(
                count.rounds().stream()
                        .flatMap(round -> says(round, count, teller))
                        .toList(),
                table(count, teller)));
    }

    private static Stream<String> says(Round round, Count count, Teller teller) {
        Option eliminated = round.eliminated();
        Map<String, Object> values = Map.of(
                "round", round.number(),
                "continuing", round.continuing().toString(),
                "option", eliminated == null ? Teller.names(count.winners()) : eliminated.name());
        return Stream.concat(
                teller.tie(round.tie()), Stream.of(teller.say(eliminated == null ? "roundWon" : "roundLeft", values)));
    }

    private static Table table(Count count, Teller teller) {
        List<Option> options = count.rounds().getFirst().standings().stream()
                .map(Standing::option)
                .toList();
        Stream<Row> rows = options.stream()
                .map(option -> new Row(
                        option.name(),
                        count.rounds().stream()
                                .map(round -> votes(round, option))
                                .toList(),
                        count.winners().contains(option)));
        Row exhausted = new Row(
                teller.say("exhausted"),
                count.rounds().stream()
                        .map(round -> round.exhausted().toString())
                        .toList(),
                false);
        return new Table(
                teller.say("rounds"),
                count.rounds().stream()
                        .map(round -> teller.say("round", Map.of("number", round.number())))
                        .toList(),
                Stream.concat(rows, Stream.of(exhausted)).toList());
    }

    private static String votes(Round round, Option option) {
        return round.standings().stream()
                .filter(standing -> standing.option().equals(option))
                .map(standing -> standing.votes().toString())
                .findFirst()
                .orElse(LEFT);
    }
}
