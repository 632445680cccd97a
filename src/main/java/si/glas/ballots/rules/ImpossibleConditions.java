package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.util.Set;
import java.util.stream.Stream;

/** Finds conditions that nobody could fulfil, or both sides, or that ask for nothing. */
final class ImpossibleConditions {

    private static final Fraction HALF = new Fraction(1, 2);
    private static final Fraction WHOLE = Fraction.of(1);
    private static final Set<Quantity> COUNTED_FOR_QUORUM = Set.of(Quantity.PRESENT, Quantity.CAST);

    private ImpossibleConditions() {}

    /** @param name such as "a quorum", or of another condition that asks for people to take part */
    static Stream<String> ofQuorum(String name, Condition quorum) {
        return Stream.of(
                        when(
                                !COUNTED_FOR_QUORUM.contains(quorum.counted()),
                                name + " counts those present or the votes cast, not " + quorum.counted()),
                        when(
                                quorum.isShare() && !isBroader(quorum),
                                name
                                        + " is a share of more than it counts: of eligible, or of present if it counts cast"),
                        amount(quorum))
                .flatMap(problems -> problems);
    }

    static Stream<String> ofMajority(Condition majority) {
        boolean share = majority.isShare() && majority.of() != Quantity.YES;
        return Stream.of(
                        when(majority.counted() != Quantity.YES, "a majority counts yes, not " + majority.counted()),
                        when(!share, "a majority is a share of eligible, present, cast or yesPlusNo"),
                        when(
                                share && bothSidesCouldReach(majority),
                                "yes and no could both have this majority: it must be more than half"),
                        amount(majority))
                .flatMap(problems -> problems);
    }

    private static Stream<String> amount(Condition condition) {
        boolean tooMuch = condition.isShare()
                && (condition.amount().compareTo(WHOLE) > 0
                        || condition.strict() && condition.amount().equals(WHOLE));
        return Stream.concat(
                when(condition.amount().equals(Fraction.of(0)), "\"" + condition + "\" asks for nothing"),
                when(tooMuch, "\"" + condition + "\" cannot be fulfilled"));
    }

    private static boolean isBroader(Condition quorum) {
        return quorum.of() == Quantity.ELIGIBLE || quorum.of() == Quantity.PRESENT && quorum.counted() == Quantity.CAST;
    }

    private static boolean bothSidesCouldReach(Condition majority) {
        int compared = majority.amount().compareTo(HALF);
        return compared < 0 || compared == 0 && !majority.strict();
    }

    static boolean isMoreThanHalf(Condition majority) {
        return majority.strict() && majority.amount().equals(HALF);
    }
}
