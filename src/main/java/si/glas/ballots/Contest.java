package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import si.glas.ballots.methods.Approval;
import si.glas.ballots.methods.Dots;
import si.glas.ballots.methods.InstantRunoff;
import si.glas.ballots.methods.Lot;
import si.glas.ballots.methods.MethodCount;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.Profile;
import si.glas.ballots.methods.ProfileBuilder;
import si.glas.ballots.methods.Schulze;
import si.glas.ballots.methods.Score;
import si.glas.ballots.methods.Sheet;
import si.glas.ballots.methods.SingleTransferableVote;
import si.glas.ballots.rules.Method;

/**
 * Options that people choose from, and how it is found which of them are chosen.
 *
 * @param options with their numbers on the ballot paper, from 1, as ids; none where yes and no are the answers
 * @param seats how many are chosen
 * @param seed of the lot that decides ties
 */
public record Contest(Method method, List<Option> options, int seats, String seed) {

    /** Whether the method knows papers that are marked so. */
    boolean admits(Marks marks) {
        return switch (marks) {
            case Choice choice -> !method.hasOptions() || choice == Choice.ABSTAIN || choice == Choice.NOT_OUR_FIELD;
            case Ranking ranking ->
                method.isRanked()
                        && ranking.ranks().stream().flatMap(List::stream).allMatch(this::isOption);
            case Points points -> isPointed() && admits(points.given());
        };
    }

    /**
     * Counts, leaving out those who did not choose.
     *
     * @throws IllegalArgumentException if a paper is marked as the method does not know it
     */
    public MethodCount count(Collection<Weighed> votes) {
        Lot lot = Lot.draw(seed, options);
        return switch (method.kind()) {
            case SCHULZE -> new Schulze(lot).count(profile(votes));
            case INSTANT_RUNOFF -> new InstantRunoff(lot).count(profile(votes));
            case SINGLE_TRANSFERABLE_VOTE -> new SingleTransferableVote(seats, lot).count(profile(votes));
            case APPROVAL -> new Approval(lot).count(options, sheets(votes));
            case SCORE -> new Score(0, method.most(), lot).count(options, sheets(votes));
            case DOTS -> new Dots(method.most()).count(options, sheets(votes));
            case YES_NO -> throw new IllegalArgumentException("There are no options between yes and no");
        };
    }

    /** What the option with this number on the ballot paper is called. */
    String name(int number) {
        return options.get(number - 1).name();
    }

    private boolean isPointed() {
        return method.hasOptions() && !method.isRanked();
    }

    private boolean admits(Map<Integer, Integer> points) {
        return points.keySet().stream().allMatch(this::isOption)
                && points.values().stream().allMatch(given -> given <= method.most())
                && (method.binds()
                        || points.values().stream().mapToInt(Integer::intValue).sum() <= method.most());
    }

    private boolean isOption(int number) {
        return number >= 1 && number <= options.size();
    }

    private Profile profile(Collection<Weighed> votes) {
        ProfileBuilder profile = new ProfileBuilder(options);
        for (Weighed vote : votes) {
            if (vote.marks() instanceof Ranking ranking) {
                profile.ballot(vote.weight());
                ranking.ranks().forEach(rank -> {
                    profile.rank(rank.getFirst() - 1);
                    rank.stream().skip(1).forEach(number -> profile.equal(number - 1));
                });
            }
        }
        return profile.build();
    }

    private static List<Sheet> sheets(Collection<Weighed> votes) {
        return votes.stream()
                .filter(vote -> vote.marks() instanceof Points)
                .map(vote -> new Sheet(vote.weight(), points((Points) vote.marks())))
                .toList();
    }

    private static Map<String, Integer> points(Points points) {
        return points.given().entrySet().stream()
                .collect(Collectors.toMap(given -> given.getKey().toString(), Map.Entry::getValue));
    }
}
