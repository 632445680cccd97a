package si.glas.ballots.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import si.glas.ballots.Choice;
import si.glas.ballots.Contest;
import si.glas.ballots.Marks;
import si.glas.ballots.Points;
import si.glas.ballots.Ranking;

/**
 * The part of a ballot paper on which people mark options. Its fields are {@code option-1} and so on, with a rank or a
 * number of points in each, and {@code answer}: {@code options}, {@code abstain} or {@code notOurField}.
 *
 * @param values what stands at each option, in their order; empty where nothing does
 * @param problem as the message {@code ballots.options.problem.<problem>}; none if it can be read, or is blank
 */
record OptionPaper(
        Contest contest,
        List<String> values,
        String answer,
        String reason,
        @Nullable String problem) {

    static final String OPTIONS = "options";

    static OptionPaper blank(Contest contest) {
        return new OptionPaper(
                contest, contest.options().stream().map(option -> "").toList(), OPTIONS, "", null);
    }

    /** Filled in as somebody has voted before. */
    static OptionPaper of(Contest contest, Marks marks, String reason) {
        return switch (marks) {
            case Choice choice -> new OptionPaper(contest, blank(contest).values(), choice.word(), reason, null);
            case Ranking ranking -> filled(contest, ranks(ranking), reason);
            case Points points -> filled(contest, points.given(), reason);
        };
    }

    /** As it was sent. */
    static OptionPaper read(Contest contest, MultiValueMap<String, String> fields) {
        List<String> values = IntStream.rangeClosed(1, contest.options().size())
                .mapToObj(number -> Objects.requireNonNullElse(fields.getFirst("option-" + number), "")
                        .strip())
                .toList();
        String answer = Objects.requireNonNullElse(fields.getFirst("answer"), OPTIONS);
        String reason =
                Objects.requireNonNullElse(fields.getFirst("reason"), "").strip();
        OptionPaper paper = new OptionPaper(contest, values, answer, reason, null);
        return new OptionPaper(contest, values, answer, reason, new OptionReader(paper).problem());
    }

    /** None if there is a problem. */
    Optional<Marks> marks() {
        return problem == null ? new OptionReader(this).marks() : Optional.empty();
    }

    /** From 1. */
    public String value(int number) {
        return values.get(number - 1);
    }

    /** Numbers that can be given to an option: ranks, or points. */
    public List<Integer> numbers() {
        int first = contest.method().isRanked() ? 1 : 0;
        int last = contest.method().isRanked()
                ? contest.options().size()
                : contest.method().most();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static OptionPaper filled(Contest contest, Map<Integer, Integer> given, String reason) {
        List<String> values = IntStream.rangeClosed(1, contest.options().size())
                .mapToObj(number -> given.containsKey(number) ? String.valueOf(given.get(number)) : "")
                .toList();
        return new OptionPaper(contest, values, OPTIONS, reason, null);
    }

    private static SortedMap<Integer, Integer> ranks(Ranking ranking) {
        return IntStream.range(0, ranking.ranks().size())
                .boxed()
                .flatMap(rank -> ranking.ranks().get(rank).stream().map(number -> Map.entry(number, rank + 1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
