package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A count in plain lines, one for each thing that somebody does who counts by hand. */
public final class CountReport {

    private final List<String> lines = new ArrayList<>();

    private CountReport() {}

    public static List<String> of(MethodCount count) {
        return switch (count) {
            case InstantRunoff.Count runoff -> of(runoff);
            case Schulze.Count schulze -> of(schulze);
            case SingleTransferableVote.Count transfers -> of(transfers);
            case Score.Count score -> of(score);
            case Dots.Mood mood -> of(mood);
        };
    }

    public static List<String> of(Score.Count count) {
        CountReport report = new CountReport();
        report.totals(count.totals());
        report.tie(count.tie());
        return report.won(count.winners());
    }

    public static List<String> of(Dots.Mood mood) {
        CountReport report = new CountReport();
        report.totals(mood.totals());
        return List.copyOf(report.lines);
    }

    private void totals(Totals totals) {
        totals.order()
                .forEach(total ->
                        say("  %d. %s: %d", total.place(), total.option().name(), total.sum()));
    }

    public static List<String> of(InstantRunoff.Count count) {
        CountReport report = new CountReport();
        for (InstantRunoff.Round round : count.rounds()) {
            report.say("Round %d: %s continuing, %s exhausted", round.number(), round.continuing(), round.exhausted());
            round.standings().forEach(standing -> report.standing(standing.option(), standing.votes()));
            report.tie(round.tie());
            Option eliminated = round.eliminated();
            if (eliminated != null) {
                report.say("  eliminated: %s", eliminated.name());
            }
        }
        return report.won(count.winners());
    }

    public static List<String> of(Schulze.Count count) {
        CountReport report = new CountReport();
        Pairwise pairwise = count.pairwise();
        report.say("Votes that prefer one to another:");
        for (Option one : pairwise.options()) {
            pairwise.options().stream()
                    .filter(other -> other != one)
                    .forEach(other ->
                            report.say("  %s > %s: %d", one.name(), other.name(), pairwise.number(one, other)));
        }
        report.say("Strongest paths, by the support for their weakest link:");
        count.paths()
                .forEach(path -> report.say(
                        "  %s: %d",
                        names(path.options(), " > "), path.strength().support()));
        report.say("Ranking:");
        count.ranking().forEach(place -> {
            report.tie(place.tie());
            report.say("  %d. %s", place.number(), place.option().name());
        });
        return report.won(count.winners());
    }

    public static List<String> of(SingleTransferableVote.Count count) {
        CountReport report = new CountReport();
        report.say("Valid votes: %d, quota: %d", count.validVotes(), count.quota());
        count.stages().forEach(report::stage);
        return report.won(count.winners());
    }

    private void stage(SingleTransferableVote.Stage stage) {
        say("Stage %d: %s", stage.number(), event(stage.transfer()));
        SingleTransferableVote.Transfer transfer = stage.transfer();
        tie(transfer == null ? null : transfer.tie());
        stage.standings().forEach(standing -> standing(standing.option(), standing.votes()));
        say("  non-transferable: %s, lost to rounding down: %s", stage.nonTransferable(), stage.lost());
        stage.reachedQuota().forEach(option -> say("  elected by the quota: %s", option.name()));
        stage.filledLast().forEach(option -> say("  elected to the last seats: %s", option.name()));
    }

    private static String event(SingleTransferableVote.@Nullable Transfer transfer) {
        if (transfer == null) {
            return "first preferences";
        }
        return switch (transfer.reason()) {
            case SURPLUS ->
                "surplus of %s transferred, %s of %s votes"
                        .formatted(transfer.from().name(), transfer.amount(), transfer.of());
            case EXCLUSION ->
                "%s excluded, %s votes transferred".formatted(transfer.from().name(), transfer.amount());
        };
    }

    private void standing(Option option, Object votes) {
        say("  %s: %s", option.name(), votes);
    }

    private void tie(@Nullable Tie tie) {
        if (tie != null) {
            say(
                    "  tie of %s: %s decides for %s",
                    names(tie.tied(), ", "),
                    tie.isByLot() ? "the lot" : "stage " + tie.earlierStage(),
                    tie.chosen().name());
        }
    }

    private List<String> won(List<Option> winners) {
        say("Elected: %s", winners.isEmpty() ? "nobody" : names(winners, ", "));
        return List.copyOf(lines);
    }

    private void say(String line, Object... values) {
        lines.add(line.formatted(values));
    }

    private static String names(List<Option> options, String between) {
        return options.stream().map(Option::name).collect(Collectors.joining(between));
    }
}
