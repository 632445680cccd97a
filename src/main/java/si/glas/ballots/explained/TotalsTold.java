package si.glas.ballots.explained;

import java.util.List;
import si.glas.ballots.explained.Passage.Row;
import si.glas.ballots.explained.Passage.Table;
import si.glas.ballots.methods.Dots;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.Score;
import si.glas.ballots.methods.Totals;

/** Sums of points, ticks or dots. */
final class TotalsTold {

    private TotalsTold() {}

    static List<Passage> of(Score.Count count, Teller teller) {
        return List.of(new Passage(teller.tie(count.tie()).toList(), table(count.totals(), count.winners(), teller)));
    }

    static List<Passage> of(Dots.Mood mood, Teller teller) {
        return List.of(new Passage(List.of(), table(mood.totals(), mood.winners(), teller)));
    }

    private static Table table(Totals totals, List<Option> winners, Teller teller) {
        return new Table(
                teller.say("totals"),
                List.of(teller.say("place"), teller.say("sum")),
                totals.order().stream()
                        .map(total -> new Row(
                                total.option().name(),
                                List.of(total.place() + ".", String.valueOf(total.sum())),
                                winners.contains(total.option())))
                        .toList());
    }
}
