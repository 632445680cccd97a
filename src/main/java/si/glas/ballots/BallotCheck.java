package si.glas.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.CountReport;
import si.glas.ballots.methods.MethodCount;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Provision;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.Tier;
import si.glas.kernel.Sha256;

/** Counts a published ballot again, from its file alone, and says each step. */
public final class BallotCheck {

    /** @param right whether everything is as the file says */
    public record Report(List<String> steps, boolean right) {}

    private static final String VOTER_WITHOUT_VOTE = "-";

    private final BallotFile file;
    private final RuleSet rules;
    private final Contest contest;
    private final List<String> steps = new ArrayList<>();
    private boolean right = true;

    private BallotCheck(BallotFile file) {
        this.file = file;
        rules = RuleSets.parse(file.rules());
        contest = contest(file, rules);
    }

    /**
     * @param text of the file
     * @param expected the hash of the record, as the mail to the roll or the chronicle has it; none to believe the file
     * @throws BallotFileDamaged if it is not as Glas has written it
     */
    public static Report run(String text, @Nullable String expected) {
        return new BallotCheck(BallotFile.parse(text)).run(expected);
    }

    private static Contest contest(BallotFile file, RuleSet rules) {
        return rules.method().hasOptions()
                ? new Contest(rules.method(), file.options(), Integer.parseInt(file.fact("seats")), file.fact("seed"))
                : new Contest(rules.method(), List.of(), 1, "");
    }

    private Report run(@Nullable String expected) {
        steps.add(
                "Rules: %s, version %d, SHA-256 %s".formatted(rules.id(), rules.version(), Sha256.hexOf(file.rules())));
        checkRecord(expected);
        List<Marks> votes = votes();
        checkOutcome(tally(votes), votes);
        return new Report(List.copyOf(steps), right);
    }

    private void checkRecord(@Nullable String expected) {
        boolean secret = Tier.valueOf(file.fact("tier")) == Tier.SECRET;
        String computed = secret
                ? new MerkleTree(file.votes()).root()
                : new VoteRecord(file.fact("ballot"), file.votes()).sha256();
        compare(secret ? "Root of the tree of all votes" : "Hash of the list of votes", computed, file.fact("record"));
        if (expected != null) {
            compare("The hash that was mailed", expected, computed);
        }
        if (!secret) {
            compare("Hash of the roll", rollHash(), file.fact("roll"));
            compare("Voters on the roll", file.votes().size(), file.fact("eligible"));
        }
    }

    private String rollHash() {
        List<String> voters = file.votes().stream()
                .map(line -> line.split(" ", 2)[0] + " " + VOTER_WITHOUT_VOTE)
                .toList();
        return new VoteRecord(file.fact("ballot"), voters).sha256();
    }

    private List<Marks> votes() {
        return file.votes().stream()
                .map(line -> line.split(" ")[1])
                .filter(word -> !word.equals(VOTER_WITHOUT_VOTE))
                .map(this::vote)
                .toList();
    }

    private Marks vote(String word) {
        try {
            Marks marks = Marks.of(word);
            if (contest.admits(marks)) {
                return marks;
            }
        } catch (IllegalArgumentException e) {
            // Said below: it makes no difference to the reader why it is none.
        }
        throw new BallotFileDamaged("\"" + word + "\" is no vote");
    }

    private Tally tally(List<Marks> votes) {
        VoteNumbers numbers = VoteNumbers.of(votes);
        if (rules.method().hasOptions()) {
            steps.add("%-14s %d".formatted("marked", numbers.marked()));
        }
        Arrays.stream(Choice.values())
                .filter(contest::admits)
                .forEach(choice -> steps.add("%-14s %d".formatted(choice.word(), numbers.of(choice))));
        return numbers.tally(rules, Long.parseLong(file.fact("eligible")));
    }

    private void checkOutcome(Tally tally, List<Marks> votes) {
        Decision decision = rules.decide(tally);
        steps.add(said("Quorum", rules.quorum(), decision.quorum()));
        Check majority = decision.majority();
        Provision provision = rules.majority();
        if (majority != null && provision != null) {
            steps.add(said("Majority", provision, majority));
        }
        if (decision.outcome() == Outcome.QUORUM_MISSED) {
            steps.add("The votes are not weighed.");
        } else if (rules.method().hasOptions()) {
            checkChosen(contest.count(votes));
        }
        if (decision.tie()) {
            steps.add("As many yes as no: %s (article %s)"
                    .formatted(rules.tie().rule(), rules.tie().article()));
        }
        compare("Outcome", decision.outcome(), file.fact("outcome"));
    }

    private void checkChosen(MethodCount count) {
        steps.addAll(CountReport.of(count));
        compare(
                "Chosen",
                count.winners().stream().map(Option::id).collect(Collectors.joining(" ")),
                file.fact("chosen"));
    }

    private static String said(String what, Provision provision, Check check) {
        return "%s: %s (article %s): %d needed, %d counted, %s"
                .formatted(
                        what,
                        check.condition(),
                        provision.article(),
                        check.needed(),
                        check.number(),
                        check.met() ? "reached" : "missed");
    }

    private void compare(String what, Object computed, String said) {
        boolean same = computed.toString().equals(said);
        right &= same;
        steps.add(
                same
                        ? "%s: %s, as the file says".formatted(what, computed)
                        : "PROBLEM: %s: %s, but the file says %s".formatted(what, computed, said));
    }
}
