package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;

/**
 * By which rules of the statute a ballot is held and decided.
 *
 * @param id such as {@code members-ordinary}, as the decision {@code ballot-rules} names it
 * @param version raised with each change
 * @param name in each language
 * @param majority of yes that is needed; none where there are options to choose from
 * @param notOurField whether those who answer "not our field" count as present
 * @param secondCall what comes after a missed quorum; none if that is the end
 */
public record RuleSet(
        String id,
        int version,
        Map<Language, String> name,
        Electorate voters,
        Provision quorum,
        Counting counting,
        @JsonSetter(nulls = Nulls.SET) @Nullable Provision majority,
        Tie tie,
        Presence notOurField,
        Secrecy secrecy,
        @JsonSetter(nulls = Nulls.SET) @Nullable SecondCall secondCall,
        Voting voting) {

    /**
     * A condition of the statute.
     *
     * @param article where it stands, such as {@code 13} or {@code 13/2}
     */
    public record Provision(Condition condition, String article) {}

    /** How people vote and how it is counted. */
    public record Counting(Method method, String article) {}

    /** What decides when there are as many yes as no, or when options have as many votes. */
    public record Tie(TieRule rule, String article) {}

    /** Fixed beforehand, so that nobody can choose a rule to suit a result. */
    public enum TieRule {
        /** What was proposed is not adopted. */
        @JsonProperty("fails")
        FAILS,
        /** Drawn with a seed that is published when the ballot opens. */
        @JsonProperty("lot")
        LOT
    }

    /** Whether an answer helps to reach a quorum of those present. */
    public enum Presence {
        @JsonProperty("present")
        PRESENT,
        @JsonProperty("absent")
        ABSENT
    }

    /** Who learns what somebody voted. */
    public record Secrecy(Tier tier, String article) {}

    /** @param rules by which it is held */
    public record SecondCall(String rules, String article) {}

    /**
     * How the voting goes.
     *
     * @param days for which it is open at least, to the end of the last one
     * @param changes whether a vote may be changed until the closing
     */
    public record Voting(int days, Changes changes, EarlyClosing earlyClosing, Moves closing, String article) {}

    /** Whether a voter may think again. */
    public enum Changes {
        @JsonProperty("untilClosing")
        UNTIL_CLOSING,
        @JsonProperty("never")
        NEVER
    }

    /** Whether voting may end before its time. */
    public enum EarlyClosing {
        @JsonProperty("never")
        NEVER,
        /** By itself, as soon as everybody on the roll has voted and no vote can change any more. */
        @JsonProperty("whenAllHaveVoted")
        WHEN_ALL_HAVE_VOTED
    }

    /** Whether a coordinator may move the closing of an open ballot. */
    public enum Moves {
        @JsonProperty("fixed")
        FIXED,
        /** Nobody may find the door closed before the time they were told. */
        @JsonProperty("laterOnly")
        LATER_ONLY
    }

    public boolean votesMayChange() {
        return voting.changes() == Changes.UNTIL_CLOSING;
    }

    public boolean closesEarly() {
        return voting.earlyClosing() == EarlyClosing.WHEN_ALL_HAVE_VOTED;
    }

    public boolean isSecret() {
        return secrecy.tier() == Tier.SECRET;
    }

    public Method method() {
        return counting.method();
    }

    public String name(Language language) {
        return name.getOrDefault(language, id);
    }

    public Tally tally(long eligible, long yes, long no, long abstain, long notOurField) {
        return new Tally(eligible, yes, no, 0, abstain, notOurField, this.notOurField == Presence.PRESENT);
    }

    /** Where there are options to choose from. */
    public Tally tallyOfMarked(long eligible, long marked, long abstain, long notOurField) {
        return new Tally(eligible, 0, 0, marked, abstain, notOurField, this.notOurField == Presence.PRESENT);
    }

    public Decision decide(Tally tally) {
        return Decision.of(this, tally);
    }
}
