package si.glas.people.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.Email;

/** Goes through a list and works out what it changes in the register. It never ends anything: who is not in it stays. */
final class Planner {

    private final DraftRegister register;
    private final Language standard;
    private final List<Problem> problems;
    private final List<PlannedLine> planned = new ArrayList<>();

    private Planner(Register register, Language standard, List<Problem> problems) {
        this.register = new DraftRegister(register);
        this.standard = standard;
        this.problems = new ArrayList<>(problems);
    }

    /** @param standard the language of new people of whom the list does not say it */
    static Plan plan(ParsedList list, Register register, Language standard) {
        Planner planner = new Planner(register, standard, list.problems());
        list.lines().forEach(planner::take);
        planner.problems.sort(Comparator.comparingLong(Problem::line));
        return new Plan(planner.planned, planner.problems, planner.register.writes());
    }

    private void take(ListLine line) {
        List<Change> changes = new ArrayList<>();
        Problem problem = problemWith(line, changes);
        if (problem != null) {
            problems.add(problem);
        }
    }

    private @Nullable Problem problemWith(ListLine line, List<Change> changes) {
        Match match = register.match(line);
        DraftMember member = match.member();
        if (member == null) {
            return Problem.at(line.number(), match.problem(), line.name());
        }
        return firstOf(
                () -> member.take(line, changes),
                () -> represent(member, line, changes),
                () -> plan(line, match.isNew(), changes));
    }

    private @Nullable Problem represent(DraftMember member, ListLine line, List<Change> changes) {
        Email email = line.email();
        if (email == null) {
            return member.represent(null, line, changes);
        }
        Optional<DraftPerson> known = register.person(email);
        DraftPerson person = known.orElseGet(() -> register.add(line, email, standard));
        register.represented(member, person.id());
        return firstOf(
                () -> known.isPresent() ? person.take(line, changes) : null,
                () -> member.represent(person, line, changes));
    }

    private @Nullable Problem plan(ListLine line, boolean isNew, List<Change> changes) {
        PlannedLine.Outcome change = changes.isEmpty() ? PlannedLine.Outcome.SAME : PlannedLine.Outcome.CHANGED;
        planned.add(new PlannedLine(line, isNew ? PlannedLine.Outcome.NEW : change, List.copyOf(changes)));
        return null;
    }

    @SafeVarargs
    private static @Nullable Problem firstOf(Supplier<@Nullable Problem>... steps) {
        for (Supplier<@Nullable Problem> step : steps) {
            Problem problem = step.get();
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
