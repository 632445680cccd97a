package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import si.glas.ballots.methods.CountReport;
import si.glas.ballots.methods.MethodCount;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Group;
import si.glas.ballots.rules.Method;
import si.glas.ballots.rules.Poll;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.VotingRight;

/** Whoever has three votes counts like three who vote alike. */
class WeightsTest {

    private static final RuleSet RULES = rules("test-weights");

    private final Random random = new Random(9);

    @ParameterizedTest
    @ValueSource(
            strings = {"approval", "score up to 5", "schulze", "instantRunoff", "singleTransferableVote", "dots up to 5"
            })
    void countsLikeSoManyWhoChooseAlike(String method) {
        for (int round = 0; round < 500; round++) {
            Contest contest = contest(Method.parse(method));
            List<Weighed> votes = votes(() -> marks(contest));

            MethodCount weighed = contest.count(votes);
            MethodCount single = contest.count(apart(votes));

            assertThat(weighed.winners()).isEqualTo(single.winners());
            assertThat(CountReport.of(weighed)).isEqualTo(CountReport.of(single));
        }
    }

    @Test
    void countsLikeSoManyWhoSayAlike() {
        for (int round = 0; round < 5_000; round++) {
            List<Weighed> votes = votes(() -> Choice.values()[random.nextInt(Choice.values().length)]);
            List<Weighed> silent = votes(() -> Choice.ABSTAIN);

            Poll weighed = poll(votes, silent);
            Poll single = poll(apart(votes), apart(silent));

            assertThat(weighed).isEqualTo(single);
            assertThat(RULES.decide(weighed)).isEqualTo(RULES.decide(single));
        }
    }

    @Test
    void isWhatTheRulesGive() {
        assertThat(RULES.rightOf(Group.ORGANISATIONS)).isEqualTo(new VotingRight(Group.ORGANISATIONS, 3, false));
        assertThat(RULES.rightOf(Group.INDIVIDUALS)).isEqualTo(new VotingRight(Group.INDIVIDUALS, 1, false));
        assertThat(RULES.gives(new VotingRight(Group.INDIVIDUALS, 3, false))).isFalse();
        assertThat(RULES.gives(VotingRight.PLAIN)).isFalse();
        assertThat(rules("test-turnout").gives(VotingRight.PLAIN)).isTrue();
    }

    private static Poll poll(List<Weighed> votes, List<Weighed> silent) {
        return new Returns(
                        Stream.concat(votes.stream(), silent.stream())
                                .map(Weighed::right)
                                .toList(),
                        votes)
                .poll(RULES, "");
    }

    private static List<Weighed> apart(List<Weighed> votes) {
        return votes.stream()
                .flatMap(vote -> Collections.nCopies(vote.right().weight(), Weighed.plain(vote.marks())).stream())
                .toList();
    }

    private List<Weighed> votes(Supplier<Marks> marks) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(number ->
                        new Weighed(marks.get(), new VotingRight(Group.ORGANISATIONS, 1 + random.nextInt(4), false)))
                .toList();
    }

    private Contest contest(Method method) {
        List<Option> options = IntStream.rangeClosed(1, 2 + random.nextInt(4))
                .mapToObj(number -> new Option(String.valueOf(number), "Option " + number))
                .toList();
        int seats = method.kind() == Method.Kind.SINGLE_TRANSFERABLE_VOTE ? 2 : 1;
        return new Contest(method, options, seats, "seed " + random.nextInt(100));
    }

    private Marks marks(Contest contest) {
        if (random.nextInt(8) == 0) {
            return Choice.ABSTAIN;
        }
        List<Integer> numbers = new ArrayList<>(
                IntStream.rangeClosed(1, contest.options().size()).boxed().toList());
        Collections.shuffle(numbers, random);
        List<Integer> some = numbers.subList(0, 1 + random.nextInt(numbers.size()));
        return contest.method().isRanked() ? ranking(some) : points(some.getFirst(), contest);
    }

    private Ranking ranking(List<Integer> numbers) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (int number : numbers) {
            if (ranks.isEmpty() || random.nextInt(3) > 0) {
                ranks.add(new ArrayList<>());
            }
            ranks.getLast().add(number);
        }
        return new Ranking(ranks);
    }

    private Points points(int number, Contest contest) {
        return new Points(
                new TreeMap<>(Map.of(number, 1 + random.nextInt(contest.method().most()))));
    }

    private static RuleSet rules(String id) {
        try {
            return RuleSets.parse(
                    new ClassPathResource("rule-sets/" + id + ".yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
