package si.glas.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.Check;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSet.Provision;
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
    private final List<String> steps = new ArrayList<>();
    private boolean right = true;

    private BallotCheck(BallotFile file) {
        this.file = file;
        rules = RuleSets.parse(file.rules());
    }

    /**
     * @param text of the file
     * @param expected the hash of the record, as the mail to the roll or the chronicle has it; none to believe the file
     * @throws BallotFileDamaged if it is not as Glas has written it
     */
    public static Report run(String text, @Nullable String expected) {
        return new BallotCheck(BallotFile.parse(text)).run(expected);
    }

    private Report run(@Nullable String expected) {
        steps.add(
                "Rules: %s, version %d, SHA-256 %s".formatted(rules.id(), rules.version(), Sha256.hexOf(file.rules())));
        checkRecord(expected);
        checkOutcome(tally());
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

    private Tally tally() {
        Map<Choice, Long> numbers = file.votes().stream()
                .map(line -> line.split(" ")[1])
                .filter(word -> !word.equals(VOTER_WITHOUT_VOTE))
                .map(word -> Choice.of(word).orElseThrow(() -> new BallotFileDamaged("\"" + word + "\" is no vote")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Choice choice : Choice.values()) {
            steps.add("%-14s %d".formatted(choice.word(), of(numbers, choice)));
        }
        return rules.tally(
                Long.parseLong(file.fact("eligible")),
                of(numbers, Choice.YES),
                of(numbers, Choice.NO),
                of(numbers, Choice.ABSTAIN),
                of(numbers, Choice.NOT_OUR_FIELD));
    }

    private static long of(Map<Choice, Long> numbers, Choice choice) {
        return Optional.ofNullable(numbers.get(choice)).orElse(0L);
    }

    private void checkOutcome(Tally tally) {
        Decision decision = rules.decide(tally);
        steps.add(said("Quorum", rules.quorum(), decision.quorum()));
        Check majority = decision.majority();
        steps.add(majority == null ? "The votes are not weighed." : said("Majority", rules.majority(), majority));
        if (decision.tie()) {
            steps.add("As many yes as no: %s (article %s)"
                    .formatted(rules.tie().rule(), rules.tie().article()));
        }
        compare("Outcome", decision.outcome(), file.fact("outcome"));
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
