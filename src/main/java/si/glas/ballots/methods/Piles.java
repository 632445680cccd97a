package si.glas.ballots.methods;

import java.util.List;
import java.util.stream.IntStream;
import si.glas.ballots.methods.InstantRunoff.Standing;

/** All ballots sorted by the option that each ranks best among those that continue. */
record Piles(List<Standing> standings, Votes continuing, Votes exhausted) {

    static Piles of(Profile profile, boolean[] continuing) {
        int options = continuing.length;
        // For each option the votes of the ballots that it shares with one, two, three … options, itself included.
        long[][] shared = new long[options][options + 1];
        int[] best = new int[options];
        long counted = 0;
        long exhausted = 0;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            int sharing = profile.best(ballot, continuing, best);
            long weight = profile.weight(ballot);
            for (int position = 0; position < sharing; position++) {
                shared[best[position]][sharing] += weight;
            }
            counted += sharing > 0 ? weight : 0;
            exhausted += sharing > 0 ? 0 : weight;
        }
        return new Piles(standings(profile, continuing, shared), Votes.of(counted), Votes.of(exhausted));
    }

    private static List<Standing> standings(Profile profile, boolean[] continuing, long[][] shared) {
        return IntStream.range(0, continuing.length)
                .filter(option -> continuing[option])
                .mapToObj(option -> new Standing(profile.options().get(option), sum(shared[option])))
                .toList();
    }

    private static Votes sum(long[] shared) {
        Votes sum = Votes.NONE;
        for (int sharing = 1; sharing < shared.length; sharing++) {
            sum = shared[sharing] == 0 ? sum : sum.plus(Votes.of(shared[sharing], sharing));
        }
        return sum;
    }
}
