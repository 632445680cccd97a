package si.glas.ballots.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.Choice;
import si.glas.ballots.Marks;
import si.glas.ballots.Points;
import si.glas.ballots.Ranking;
import si.glas.ballots.rules.Method;

/** Reads what somebody has marked on a paper with options, or finds out why it cannot be read. */
record OptionReader(OptionPaper paper) {

    private static final int LONGEST_REASON = 2000;

    @Nullable String problem() {
        if (paper.reason().length() > LONGEST_REASON) {
            return "reasonTooLong";
        }
        return isAboutOptions() ? problemOfMarks() : problemOfAnswer();
    }

    Optional<Marks> marks() {
        return isAboutOptions() ? Optional.of(read(numbers())) : answer().map(Marks.class::cast);
    }

    private boolean isAboutOptions() {
        return paper.answer().equals(OptionPaper.OPTIONS);
    }

    private Optional<Choice> answer() {
        return Stream.of(Choice.ABSTAIN, Choice.NOT_OUR_FIELD)
                .filter(choice -> choice.word().equals(paper.answer()))
                .findFirst();
    }

    private @Nullable String problemOfAnswer() {
        if (answer().isEmpty()) {
            return "noAnswer";
        }
        return paper.values().stream().anyMatch(value -> !value.isEmpty() && !value.equals("0")) ? "bothAnswers" : null;
    }

    private @Nullable String problemOfMarks() {
        Method method = paper.contest().method();
        if (!paper.values().stream().allMatch(value -> value.matches("\\d{0,2}"))) {
            return "noNumber";
        }
        Map<Integer, Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            return "nothingMarked";
        }
        int sum = numbers.values().stream().mapToInt(Integer::intValue).sum();
        if (!method.binds() && sum > method.most()) {
            return "tooManyDots";
        }
        int most = method.isRanked() ? paper.values().size() : method.most();
        return numbers.values().stream().anyMatch(number -> number > most) ? "noNumber" : null;
    }

    /** By the numbers of the options; zero is nothing. */
    private SortedMap<Integer, Integer> numbers() {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        for (int index = 0; index < paper.values().size(); index++) {
            String value = paper.values().get(index);
            if (!value.isEmpty() && Integer.parseInt(value) > 0) {
                numbers.put(index + 1, Integer.parseInt(value));
            }
        }
        return numbers;
    }

    private Marks read(SortedMap<Integer, Integer> numbers) {
        return paper.contest().method().isRanked() ? ranking(numbers) : new Points(numbers);
    }

    /** Whoever leaves a rank out, or gives one twice, has still put the options in an order. */
    private static Ranking ranking(SortedMap<Integer, Integer> numbers) {
        SortedMap<Integer, List<Integer>> ranks = new TreeMap<>();
        numbers.forEach((option, rank) ->
                ranks.computeIfAbsent(rank, empty -> new ArrayList<>()).add(option));
        return new Ranking(List.copyOf(ranks.values()));
    }
}
