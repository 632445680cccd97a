package si.glas.ballots;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.neighbours.Goals;
import si.glas.ballots.neighbours.Network;
import si.glas.ballots.neighbours.Post;
import si.glas.ballots.neighbours.Texts;
import si.glas.ballots.rules.Electorate;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Entry;
import si.glas.kernel.Id;
import si.glas.kernel.ManualClock;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;
import si.glas.positions.VersionView;

/** What tests of the room have in common: a network at nine in the morning, and ballots in it. */
public final class Stage {

    public final Network network;
    public final Texts texts;
    public final Goals goals;
    public final Post post;
    public final ManualClock clock;
    private final OpenBallot openBallot;
    private final AskQuestion askQuestion;
    private final CastVote castVote;
    private final CountVotes countVotes;
    private final Ballots ballots;
    private final Chronicle chronicle;
    private final AtomicLong requests = new AtomicLong(4503599627370496L);

    Stage(
            Network network,
            Texts texts,
            Goals goals,
            Post post,
            ManualClock clock,
            OpenBallot openBallot,
            AskQuestion askQuestion,
            CastVote castVote,
            CountVotes countVotes,
            Ballots ballots,
            Chronicle chronicle) {
        this.network = network;
        this.texts = texts;
        this.goals = goals;
        this.post = post;
        this.clock = clock;
        this.openBallot = openBallot;
        this.askQuestion = askQuestion;
        this.castVote = castVote;
        this.countVotes = countVotes;
        this.ballots = ballots;
        this.chronicle = chronicle;
    }

    public void clear() {
        network.clear();
        post.clear();
        setClock(BallotsAlone.NOW);
    }

    public WantedBallot wanted(VersionView text, String rules, int call) {
        Electorate electorate = rules.contains("board") ? Electorate.BOARD : Electorate.MEMBERS;
        return WantedBallot.on(text.position(), text.id(), rules, electorate, call, requests.incrementAndGet());
    }

    public BallotId open(String rules) {
        return open(texts.frozen("Culture in the city", "# Culture\n\nWe ask for more."), rules, 1);
    }

    public BallotId open(VersionView text, String rules, int call) {
        return openBallot.open(wanted(text, rules, call)).ballotId();
    }

    /** A ballot on a question with these options. */
    public BallotId openQuestion(String rules, int seats, String... options) {
        NewQuestion wanted = new NewQuestion(
                "Which theme do we take up?", "Think of *2027*.", Language.EN, rules, List.of(options), seats, null);
        QuestionId question = askQuestion.ask(wanted, PersonId.random());
        return openBallot
                .open(WantedBallot.on(question, rules, Electorate.MEMBERS, 1, requests.incrementAndGet()))
                .ballotId();
    }

    public void vote(BallotId ballot, PersonId by, MemberId member, Choice choice) {
        vote(ballot, by, VoterId.of(member), choice);
    }

    public void vote(BallotId ballot, PersonId by, VoterId voter, Choice choice) {
        castVote.cast(ballot, Set.of(voter), new Answer(choice, ""), by);
    }

    public CountVotes.Counted close(BallotId ballot) {
        setClock(ballots.get(ballot).closesAt());
        return countVotes.count(ballot);
    }

    public List<Act> acts(Id subject, String name) {
        return chronicle.of(subject.value()).stream()
                .map(Entry::act)
                .filter(act -> act.name().equals(name))
                .toList();
    }

    public void setClock(Instant now) {
        clock.add(Duration.between(clock.instant(), now));
    }

    public void secondsBeforeClosing(BallotId ballot, long seconds) {
        setClock(ballots.get(ballot).closesAt().minusSeconds(seconds));
    }
}
