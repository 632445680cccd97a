package si.glas.sample.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastSecretVote;
import si.glas.ballots.CastVote;
import si.glas.ballots.Choice;
import si.glas.ballots.MissingVoter;
import si.glas.ballots.VoterId;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Deed;

/** How members and the board vote. */
@SamplePart
class Voting {

    /** A vote that somebody is going to cast. */
    record Intention(BallotView ballot, VoterId voter, PersonId person, CastVote.Answer answer) {}

    private final Ballots ballots;
    private final CastVote castVote;
    private final CastSecretVote castSecretVote;

    Voting(Ballots ballots, CastVote castVote, CastSecretVote castSecretVote) {
        this.ballots = ballots;
        this.castVote = castVote;
        this.castSecretVote = castSecretVote;
    }

    /** Who votes how, of those who have not voted, in the order in which chance has them come. */
    List<Intention> intentions(Part part, Deed.Vote deed) {
        BallotView ballot = Objects.requireNonNull(
                ballots.openOn(Set.of(part.position())).get(part.position()),
                () -> "No ballot is open on " + part.play().text());
        RandomGenerator random = part.chanceOf(deed);
        return intentions(
                ballot, answers(deed, random), deed.sparing(), part.play().language(), random);
    }

    /** Of those who have not voted yet, one for each answer. */
    List<Intention> intentions(
            BallotView ballot,
            List<CastVote.Answer> answers,
            boolean sparing,
            Language language,
            RandomGenerator random) {
        List<MissingVoter> voters = Chance.some(
                answers.size(),
                ballots.turnout(ballot.id(), language).missing().stream()
                        .filter(voter -> !voter.representatives().isEmpty())
                        .filter(voter ->
                                !sparing || voter.representatives().stream().noneMatch(Cast::isGuise))
                        .toList(),
                random);
        List<Intention> intentions = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            MissingVoter voter = voters.get(i);
            PersonId person = Cast.oneOf(voter.representatives()).id();
            intentions.add(new Intention(ballot, voter.voter(), person, answers.get(i)));
        }
        return intentions;
    }

    void cast(Intention intention) {
        BallotId ballot = intention.ballot().id();
        Set<VoterId> voter = Set.of(intention.voter());
        if (intention.ballot().isSecret()) {
            castSecretVote.cast(ballot, voter, intention.answer().marks(), intention.person());
        } else {
            castVote.cast(ballot, voter, intention.answer(), intention.person());
        }
    }

    private static List<CastVote.Answer> answers(Deed.Vote deed, RandomGenerator random) {
        Map<String, String> reasons = new HashMap<>(deed.reasons());
        List<CastVote.Answer> answers = new ArrayList<>();
        add(answers, deed.yes(), Choice.YES, reasons);
        add(answers, deed.no(), Choice.NO, reasons);
        add(answers, deed.abstain(), Choice.ABSTAIN, reasons);
        add(answers, deed.notOurField(), Choice.NOT_OUR_FIELD, reasons);
        Collections.shuffle(answers, random);
        return answers;
    }

    /** The first one says why. */
    private static void add(List<CastVote.Answer> answers, int number, Choice choice, Map<String, String> reasons) {
        for (int i = 0; i < number; i++) {
            String reason = reasons.remove(choice.word());
            answers.add(new CastVote.Answer(choice, reason == null ? "" : reason));
        }
    }
}
