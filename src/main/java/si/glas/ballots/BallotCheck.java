package si.glas.ballots;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.TieRule;
import si.glas.ballots.rules.Tier;
import si.glas.kernel.Sha256;

/** Counts a published ballot again, from its file alone, and says each step. */
public final class BallotCheck {

    /** @param right whether everything is as the file says */
    public record Report(List<String> steps, boolean right) {}

    private final BallotFile file;
    private final RuleSet rules;
    private final List<FiledVote> votes;
    private final Contest contest;
    private final Findings findings = new Findings();

    private BallotCheck(BallotFile file) {
        this.file = file;
        rules = RuleSets.parse(file.rules());
        contest = contest(file, rules);
        votes = file.votes().stream()
                .map(line -> FiledVote.parse(line, rules, contest))
                .toList();
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
                : new Contest(rules.method(), List.of(), 1, rules.tie().rule() == TieRule.LOT ? file.fact("seed") : "");
    }

    private Report run(@Nullable String expected) {
        findings.say(
                "Rules: %s, version %d, SHA-256 %s".formatted(rules.id(), rules.version(), Sha256.hexOf(file.rules())));
        checkRecord(expected);
        new Recount(rules, contest, returns(), findings).compareWith(file);
        return findings.report();
    }

    private void checkRecord(@Nullable String expected) {
        String computed = isSecret()
                ? new MerkleTree(file.votes()).root()
                : new VoteRecord(file.fact("ballot"), file.votes()).sha256();
        findings.compare(
                isSecret() ? "Root of the tree of all votes" : "Hash of the list of votes",
                computed,
                file.fact("record"));
        if (expected != null) {
            findings.compare("The hash that was mailed", expected, computed);
        }
        if (!isSecret()) {
            findings.compare("Hash of the roll", rollHash(), file.fact("roll"));
            findings.compare("Voters on the roll", votes.size(), file.fact("eligible"));
        }
    }

    private boolean isSecret() {
        return Tier.valueOf(file.fact("tier")) == Tier.SECRET;
    }

    private String rollHash() {
        return new VoteRecord(
                        file.fact("ballot"),
                        votes.stream().map(FiledVote::withoutVote).toList())
                .sha256();
    }

    private Returns returns() {
        List<Weighed> cast = votes.stream()
                .flatMap(vote -> Stream.ofNullable(vote.marks()).map(marks -> new Weighed(marks, vote.right())))
                .toList();
        return isSecret()
                ? Returns.secret(
                        Integer.parseInt(file.fact("eligible")),
                        cast.stream().map(Weighed::marks).toList())
                : new Returns(votes.stream().map(FiledVote::right).toList(), cast);
    }
}
