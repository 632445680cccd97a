package si.glas.ballots;

import static java.util.Map.Entry.comparingByKey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Method;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Says what somebody has voted. */
@Component
public class MarksWording {

    private final Wording wording;

    MarksWording(Wording wording) {
        this.wording = wording;
    }

    /** Such as "Abstain", "1. Ana Novak; 2. Miha Zupan, Tina Kos" or "Ana Novak: 5, Tina Kos: 2". */
    public String say(Marks marks, Contest contest, Language language) {
        return switch (marks) {
            case Choice choice -> wording.say(language, "ballots.choice." + choice.word());
            case Ranking ranking -> ranking(ranking.ranks(), contest);
            case Points points -> points(points.given(), contest);
        };
    }

    private static String ranking(List<List<Integer>> ranks, Contest contest) {
        return IntStream.range(0, ranks.size())
                .mapToObj(rank -> rank + 1 + ". "
                        + ranks.get(rank).stream().map(contest::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String points(Map<Integer, Integer> given, Contest contest) {
        boolean ticks = contest.method().kind() == Method.Kind.APPROVAL;
        return given.entrySet().stream()
                .sorted(comparingByKey())
                .map(points -> contest.name(points.getKey()) + (ticks ? "" : ": " + points.getValue()))
                .collect(Collectors.joining(", "));
    }
}
