package si.glas.sample.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import si.glas.ballots.AskQuestion;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Marks;
import si.glas.ballots.NewQuestion;
import si.glas.ballots.QuestionId;
import si.glas.sample.SamplePart;
import si.glas.sample.play.Voting.Intention;
import si.glas.sample.script.Inquiry;

/** How the office asks the members, and they choose. */
@SamplePart
class Asking {

    private final AskQuestion askQuestion;
    private final Ballots ballots;
    private final Voting voting;
    private final Cast cast;

    Asking(AskQuestion askQuestion, Ballots ballots, Voting voting, Cast cast) {
        this.askQuestion = askQuestion;
        this.ballots = ballots;
        this.voting = voting;
        this.cast = cast;
    }

    void plan(Inquiry inquiry, Almanac almanac, Schedule schedule) {
        schedule.add(almanac.at(inquiry.at()), () -> {
            QuestionId question = ask(inquiry);
            schedule.add(almanac.at(inquiry.from()), () -> gather(inquiry, question, almanac, schedule));
        });
    }

    private QuestionId ask(Inquiry inquiry) {
        return askQuestion.ask(
                new NewQuestion(
                        inquiry.title(),
                        inquiry.background().strip(),
                        inquiry.language(),
                        inquiry.ruleSet(),
                        inquiry.options(),
                        inquiry.seats(),
                        null),
                cast.id(inquiry.by()));
    }

    private void gather(Inquiry inquiry, QuestionId question, Almanac almanac, Schedule schedule) {
        RandomGenerator random = new Random(inquiry.title().hashCode());
        BallotView ballot = Objects.requireNonNull(
                ballots.on(Set.of(question)).get(question), () -> "No ballot is open on " + inquiry.title());
        List<Intention> intentions =
                voting.intentions(ballot, answers(inquiry, random), inquiry.sparing(), inquiry.language(), random);
        List<Instant> times = new Spread(almanac.zone(), random)
                .between(almanac.at(inquiry.from()), almanac.at(inquiry.to()), intentions.size());
        schedule.addOwn(times, intentions, voting::cast);
    }

    private static List<Answer> answers(Inquiry inquiry, RandomGenerator random) {
        List<Answer> answers = new ArrayList<>();
        inquiry.papers()
                .forEach((marks, number) ->
                        answers.addAll(Collections.nCopies(number, new Answer(Marks.of(marks), ""))));
        Collections.shuffle(answers, random);
        return answers;
    }
}
