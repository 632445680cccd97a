package si.glas.ballots.explained;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import si.glas.ballots.explained.Passage.Row;
import si.glas.ballots.explained.Passage.Table;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.SingleTransferableVote.Count;
import si.glas.ballots.methods.SingleTransferableVote.Reason;
import si.glas.ballots.methods.SingleTransferableVote.Stage;
import si.glas.ballots.methods.SingleTransferableVote.Standing;
import si.glas.ballots.methods.SingleTransferableVote.Transfer;

/** The single transferable vote: the quota, and at each stage whose votes went on, and who was elected. */
final class TransfersTold {

    private TransfersTold() {}

    static List<Passage> of(Count count, Teller teller) {
        Map<String, Object> quota = Map.of("votes", count.validVotes(), "quota", count.quota());
        return List.of(new Passage(
                Stream.concat(
                                Stream.of(teller.say("quota", quota)),
                                count.stages().stream().flatMap(stage -> says(stage, teller)))
                        .toList(),
                table(count, teller)));
    }

    private static Stream<String> says(Stage stage, Teller teller) {
        Transfer transfer = stage.transfer();
        return Stream.of(
                        transfer == null ? Stream.<String>empty() : says(stage, transfer, teller),
                        elected("reachedQuota", stage, stage.reachedQuota(), teller),
                        elected("filledLast", stage, stage.filledLast(), teller))
                .flatMap(said -> said);
    }

    private static Stream<String> says(Stage stage, Transfer transfer, Teller teller) {
        return Stream.concat(
                teller.tie(transfer.tie()),
                Stream.of(teller.say(
                        transfer.reason() == Reason.SURPLUS ? "surplus" : "excluded",
                        Map.of(
                                "stage", stage.number(),
                                "option", transfer.from().name(),
                                "amount", teller.number(transfer.amount()),
                                "of", teller.number(transfer.of())))));
    }

    private static Stream<String> elected(String key, Stage stage, List<Option> options, Teller teller) {
        return options.isEmpty()
                ? Stream.empty()
                : Stream.of(teller.say(
                        key,
                        Map.of(
                                "stage", stage.number(),
                                "number", options.size(),
                                "options", Teller.names(options))));
    }

    private static Table table(Count count, Teller teller) {
        List<Standing> first = count.stages().getFirst().standings();
        Stream<Row> options = Stream.iterate(0, index -> index < first.size(), index -> index + 1)
                .map(index -> new Row(
                        first.get(index).option().name(),
                        count.stages().stream()
                                .map(stage -> teller.number(
                                        stage.standings().get(index).votes()))
                                .toList(),
                        count.winners().contains(first.get(index).option())));
        Row lost = new Row(
                teller.say("nonTransferable"),
                count.stages().stream()
                        .map(stage -> teller.number(stage.nonTransferable().add(stage.lost())))
                        .toList(),
                false);
        return new Table(
                teller.say("stages"),
                count.stages().stream()
                        .map(stage -> teller.say("stage", Map.of("number", stage.number())))
                        .toList(),
                Stream.concat(options, Stream.of(lost)).toList());
    }
}
