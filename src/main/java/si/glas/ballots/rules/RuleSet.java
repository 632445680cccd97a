package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;

/**
 * By which rules of the statute a ballot is held and decided.
 *
 * @param id such as {@code members-ordinary}, as the decision {@code ballot-rules} names it
 * @param version raised with each change
 * @param name in each language
 * @param turnout that is needed beside the quorum for the votes to be weighed; none if the quorum is enough
 * @param majority of yes that is needed; none where there are options to choose from
 * @param chambers whose majorities are needed too; may be none
 * @param weights of votes; none if each voter has one
 * @param notOurField whether those who answer "not our field" count as present
 * @param secondCall what comes after a missed quorum; none if that is the end
 */
public record RuleSet(
        String id,
        int version,
        Map<Language, String> name,
        Electorate voters,
        Provision quorum,
        @JsonSetter(nulls = Nulls.SET) @Nullable Provision turnout,
        Counting counting,
        @JsonSetter(nulls = Nulls.SET) @Nullable Provision majority,
        List<Chamber> chambers,
        @JsonSetter(nulls = Nulls.SET) @Nullable Weights weights,
        Tie tie,
        Presence notOurField,
        Secrecy secrecy,
        @JsonSetter(nulls = Nulls.SET) @Nullable SecondCall secondCall,
        Voting voting,
        DelegationRule delegation) {

    public boolean votesMayChange() {
        return voting.changes() == Voting.Changes.UNTIL_CLOSING;
    }

    public boolean closesEarly() {
        return voting.earlyClosing() == Voting.EarlyClosing.WHEN_ALL_HAVE_VOTED;
    }

    public boolean isSecret() {
        return secrecy.tier() == Tier.SECRET;
    }

    /** Whether those who may vote are called once more after a ballot that ended so. */
    public boolean callsAgain(int call, Outcome outcome) {
        return secondCall != null && call == 1 && outcome == Outcome.QUORUM_MISSED;
    }

    /** Whether it makes a difference what a member is. */
    public boolean asksForGroups() {
        return !chambers.isEmpty() || weights != null;
    }

    /**
     * What a member has by these rules.
     *
     * @param group none if these rules ask for none
     */
    public VotingRight rightOf(@Nullable Group group) {
        if (!asksForGroups()) {
            return VotingRight.PLAIN;
        }
        Group asked = Objects.requireNonNull(group);
        return new VotingRight(asked, weights == null ? 1 : weights.of(asked), false);
    }

    /** Whether somebody may have this by these rules. */
    public boolean gives(VotingRight right) {
        if (right.chairs()) {
            return tie.rule() == TieRule.CHAIR;
        }
        return asksForGroups() == (right.group() != null) && right.equals(rightOf(right.group()));
    }

    public Method method() {
        return counting.method();
    }

    public String name(Language language) {
        return name.getOrDefault(language, id);
    }

    /** Where there are no options to choose from. */
    public Tally tally(long eligible, long yes, long no, long abstain, long notOurField) {
        return tally(eligible, yes, no, 0, abstain, notOurField);
    }

    /** @param marked how many chose from options; none of these said yes or no */
    public Tally tally(long eligible, long yes, long no, long marked, long abstain, long notOurField) {
        return new Tally(eligible, yes, no, marked, abstain, notOurField, this.notOurField == Presence.PRESENT);
    }

    /** Where a tie fails. */
    public Decision decide(Tally tally) {
        return decide(Poll.of(tally));
    }

    public Decision decide(Poll poll) {
        return Decision.of(this, poll);
    }
}
