package si.glas.ballots;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.CountReport;
import si.glas.ballots.methods.MethodCount;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.ChamberDecision;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.TieBreak;
import si.glas.ballots.rules.VotingRight;

/** Decides again what the votes decided, and says each step. */
record Recount(RuleSet rules, Contest contest, Returns returns, Findings findings) {

    void compareWith(BallotFile file) {
        sayNumbers();
        Decision decision = rules.decide(returns.poll(rules, contest.seed()));
        say("Quorum", rules.quorum(), decision.quorum());
        say("Turnout", rules.turnout(), decision.turnout());
        say("Majority", rules.majority(), decision.majority());
        decision.chambers().forEach(this::sayChamber);
        if (decision.outcome() == Outcome.QUORUM_MISSED) {
            findings.say("The votes are not weighed.");
        } else if (rules.method().hasOptions()) {
            compareChosen(file.fact("chosen"));
        }
        TieBreak tie = decision.tie();
        if (tie != null) {
            sayTie(tie);
        }
        findings.compare("Outcome", decision.outcome(), file.fact("outcome"));
    }

    private void sayNumbers() {
        if (rules.weights() != null) {
            findings.say("%-14s %d"
                    .formatted(
                            "votes in all",
                            returns.roll().stream()
                                    .mapToLong(VotingRight::weight)
                                    .sum()));
        }
        VoteNumbers numbers = VoteNumbers.of(returns.votes());
        if (rules.method().hasOptions()) {
            findings.say("%-14s %d".formatted("marked", numbers.marked()));
        }
        Arrays.stream(Choice.values())
                .filter(contest::admits)
                .forEach(choice -> findings.say("%-14s %d".formatted(choice.word(), numbers.of(choice))));
    }

    private void sayChamber(ChamberDecision decision) {
        Tally tally = decision.tally();
        String name = "Chamber of " + decision.chamber().who().word() + "s";
        findings.say("%s: %d on the roll, %d yes, %d no, %d abstain, %d notOurField"
                .formatted(name, tally.eligible(), tally.yes(), tally.no(), tally.abstain(), tally.notOurField()));
        if (decision.isEmpty()) {
            findings.say(name + ": it has no say");
        }
        say(name + ", quorum", decision.chamber().quorum(), decision.quorum());
        say(name + ", majority", decision.chamber().majority(), decision.majority());
    }

    private void compareChosen(String said) {
        MethodCount count = contest.count(returns.votes());
        findings.say(CountReport.of(count));
        findings.compare("Chosen", count.winners().stream().map(Option::id).collect(Collectors.joining(" ")), said);
    }

    private void sayTie(TieBreak tie) {
        if (tie == TieBreak.LOT_FOR || tie == TieBreak.LOT_AGAINST) {
            SidesLot lot = new SidesLot(contest.seed());
            findings.say(List.of(
                    "Lot: SHA-256 of the seed and \"yes\": " + lot.hashOfYes(),
                    "Lot: SHA-256 of the seed and \"no\":  " + lot.hashOfNo()));
        }
        findings.say("As many for as against: %s (article %s)"
                .formatted(tie, rules.tie().article()));
    }

    private void say(String what, @Nullable Provision provision, @Nullable Check check) {
        if (provision == null || check == null) {
            return;
        }
        findings.say("%s: %s (article %s): %d needed, %d counted, %s"
                .formatted(
                        what,
                        check.condition(),
                        provision.article(),
                        check.needed(),
                        check.number(),
                        check.met() ? "reached" : "missed"));
    }
}
