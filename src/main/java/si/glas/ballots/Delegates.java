package si.glas.ballots;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.language.Alphabet;
import si.glas.language.Language;

/** To whom a voter can give its vote. */
@Component
@Transactional(readOnly = true)
public class Delegates {

    /** More than anybody reads on a phone; whoever is not among them is found by their name. */
    static final int LONGEST_LIST = 50;

    /** @param more whether there are others with the same letters in their names */
    public record Found(List<Giver> delegates, boolean more) {}

    private final VotingBodies bodies;
    private final Roll roll;

    Delegates(VotingBodies bodies, Roll roll) {
        this.bodies = bodies;
        this.roll = roll;
    }

    /**
     * Those in whose names these letters are, and for whom somebody speaks; in the order of the reader's alphabet.
     *
     * @param ballot on whose roll they have to be; none for those to come
     * @param letters small or capital, with or without their hooks; all if empty
     */
    public Found find(Giver giver, @Nullable BallotId ballot, String letters, Language language) {
        VotingBody body = bodies.of(giver.electorate());
        String wanted = plain(letters);
        List<Giver> named = names(body, ballot).entrySet().stream()
                .filter(voter -> !voter.getKey().equals(giver.voter()))
                .filter(voter -> plain(voter.getValue()).contains(wanted))
                .map(voter -> new Giver(giver.electorate(), voter.getKey(), voter.getValue()))
                .sorted(Comparator.comparing(Giver::name, Alphabet.of(language)))
                .limit(2 * LONGEST_LIST)
                .toList();
        Set<VoterId> spokenFor = spokenFor(body, named);
        List<Giver> found = named.stream()
                .filter(voter -> spokenFor.contains(voter.voter()))
                .toList();
        return new Found(found.stream().limit(LONGEST_LIST).toList(), found.size() > LONGEST_LIST);
    }

    private Map<VoterId, String> names(VotingBody body, @Nullable BallotId ballot) {
        return body.names(ballot == null ? body.all() : roll.of(ballot));
    }

    private static Set<VoterId> spokenFor(VotingBody body, Collection<Giver> voters) {
        return body.representatives(voters.stream().map(Giver::voter).toList()).keySet();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
