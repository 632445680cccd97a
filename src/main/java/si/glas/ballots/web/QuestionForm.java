package si.glas.ballots.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import si.glas.ballots.AskQuestion;
import si.glas.ballots.NewQuestion;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Language;

/**
 * What a coordinator types to ask a question.
 *
 * @param options one in each line
 * @param lastDay to its end
 */
record QuestionForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20_000) @Nullable String background,
        @NotNull Language language,
        @Nullable String ruleSet,
        @Nullable String options,
        @NotNull @Min(1) @Max(29) Integer seats,
        @Nullable LocalDate lastDay) {

    private static final int LONGEST_OPTION = 200;

    static QuestionForm blank(Language language) {
        return new QuestionForm("", "", language, null, "", 1, null);
    }

    List<String> optionList() {
        return options == null
                ? List.of()
                : options.lines()
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Says what else is wrong with it, once all of it could be read. */
    void check(@Nullable RuleSet rules, LocalDate today, Errors problems) {
        List<String> list = optionList();
        boolean tooLong = list.stream().anyMatch(option -> option.length() > LONGEST_OPTION);
        if (list.size() < 2 || list.size() > AskQuestion.MOST_OPTIONS || tooLong) {
            problems.rejectValue("options", "questions.problem.options");
        }
        repeated(list)
                .ifPresent(
                        same -> problems.rejectValue("options", "questions.problem.same", new Object[] {same}, null));
        if (lastDay != null && lastDay.isBefore(today)) {
            problems.rejectValue("lastDay", "questions.problem.past");
        }
        if (rules == null) {
            problems.rejectValue("ruleSet", "questions.problem.ruleSet");
        } else if (!problems.hasFieldErrors("options")) {
            checkSeats(rules.method().mostSeats(list.size()), problems);
        }
    }

    NewQuestion toNewQuestion(RuleSet rules) {
        String text = background == null ? "" : background.strip();
        return new NewQuestion(title.strip(), text, language, rules.id(), optionList(), seats, lastDay);
    }

    private void checkSeats(int most, Errors problems) {
        if (seats > most) {
            problems.rejectValue("seats", "questions.problem.seats", new Object[] {most}, null);
        }
    }

    private static Optional<String> repeated(List<String> list) {
        Set<String> seen = new HashSet<>();
        return list.stream().filter(option -> !seen.add(option)).findFirst();
    }
}
