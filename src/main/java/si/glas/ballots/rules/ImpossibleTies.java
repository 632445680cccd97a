package si.glas.ballots.rules;

import static si.glas.ballots.rules.Problem.when;

import java.util.stream.Stream;

/** Finds tie rules that nobody could apply, or that would betray a vote. */
final class ImpossibleTies {

    private ImpossibleTies() {}

    static Stream<String> in(RuleSet set) {
        Provision majority = set.majority();
        boolean broken = set.tie().rule() != TieRule.FAILS;
        boolean chair = set.tie().rule() == TieRule.CHAIR;
        return Stream.of(
                        when(majority == null && set.tie().rule() != TieRule.LOT, "a tie among options is for the lot"),
                        when(
                                majority != null
                                        && broken
                                        && !ImpossibleConditions.isMoreThanHalf(majority.condition()),
                                "only where more than half is enough can one vote decide a tie"),
                        when(
                                chair && set.voters() != Electorate.BOARD,
                                "the chair can decide a tie in the board, where it has a vote, and nowhere else"),
                        when(chair && set.isSecret(), "if the chair decided a tie, its vote would be no secret"))
                .flatMap(problems -> problems);
    }
}
