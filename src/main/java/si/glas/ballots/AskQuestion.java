package si.glas.ballots;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** A coordinator puts a question with options to the vote; its process begins with the commit. */
@UseCase
public class AskQuestion {

    /** More fit neither on a phone nor in a head. */
    public static final int MOST_OPTIONS = 30;

    private final KeptQuestions questions;
    private final RuleSets ruleSets;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AskQuestion(
            KeptQuestions questions,
            RuleSets ruleSets,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.questions = questions;
        this.ruleSets = ruleSets;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws IllegalArgumentException if the rules know no options, there is nothing to choose from, or more seats than
     *     the method fills
     */
    public QuestionId ask(NewQuestion wanted, PersonId coordinator) {
        RuleSet rules = ruleSets.read(ruleSets.text(wanted.ruleSet()));
        check(wanted, rules);
        Question question = questions.save(question(wanted, rules, coordinator));
        chronicle.record(Act.of("ballots.questionAsked", question.id(), Actor.of(coordinator))
                .with("rules", rules.id())
                .with("options", wanted.options().size())
                .with("textHash", question.text().fingerprint().hex()));
        events.publishEvent(new QuestionAsked(UUID.randomUUID(), question.id(), rules.id(), rules.voters()));
        return question.id();
    }

    private Question question(NewQuestion wanted, RuleSet rules, PersonId coordinator) {
        return new Question(
                QuestionId.random(),
                0,
                wanted.title(),
                wanted.background(),
                wanted.language(),
                wanted.ruleSet(),
                rules.voters(),
                wanted.options(),
                wanted.seats(),
                wanted.lastDay(),
                coordinator,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    private static void check(NewQuestion wanted, RuleSet rules) {
        List<String> options = wanted.options();
        boolean distinct = new HashSet<>(options).size() == options.size();
        if (!rules.method().hasOptions() || !distinct || options.size() < 2 || options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException("There is no choice by the rules " + rules.id());
        }
        int most = rules.method().mostSeats(options.size());
        if (wanted.seats() < 1 || wanted.seats() > most) {
            throw new IllegalArgumentException(wanted.seats() + " seats cannot be filled, but from 1 to " + most);
        }
    }
}
