package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.ballots.Doorkeeper.Admitted;
import si.glas.ballots.Speakers.Speaker;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.Notice;
import si.glas.notices.Notices;

/**
 * What people get in hand after a vote: whoever cast it a receipt, and everybody else who speaks for the voter the news
 * that it was cast, so that nobody votes for a member behind another one's back.
 */
@Component
class Receipts {

    private final Notices notices;
    private final Speakers speakers;
    private final MarksWording wording;

    Receipts(Notices notices, Speakers speakers, MarksWording wording) {
        this.notices = notices;
        this.speakers = speakers;
        this.wording = wording;
    }

    /** @param votes that were cast in one act, so by one person and with one answer */
    void send(Admitted admitted, Collection<Vote> votes) {
        Ballot ballot = admitted.ballot();
        UUID act = UUID.randomUUID();
        Vote vote = votes.iterator().next();
        Map<VoterId, VoterId> carriers = votes.stream()
                .filter(Vote::isDelegated)
                .collect(toMap(Vote::voter, one -> Objects.requireNonNull(one.through())));
        List<Speaker> concerned =
                speakers.of(ballot, votes.stream().map(Vote::voter).toList(), carriers);
        String caster = nameOf(vote.castBy(), concerned);
        String delegate = speakers.names(ballot, carriers.values());
        concerned.forEach(to -> send(
                act,
                isCaster(to, vote.castBy())
                        ? "ballots.voteCast"
                        : isDelegated(to, carriers) ? "ballots.voteCastByDelegate" : "ballots.voteCastByOther",
                ballot,
                to,
                values(vote, caster, delegate, admitted, to.language())));
    }

    /** To all who speak for the voter: what was entered for them, so that they can object. */
    void sendEntered(Admitted admitted, Vote vote) {
        Ballot ballot = admitted.ballot();
        UUID act = UUID.randomUUID();
        speakers.of(ballot, List.of(vote.voter()))
                .forEach(to -> send(act, "ballots.voteEntered", ballot, to, entered(vote, admitted, to.language())));
    }

    private Map<String, Object> entered(Vote vote, Admitted admitted, Language language) {
        Map<String, Object> values = new HashMap<>(values(vote, "", "", admitted, language));
        values.put("given", vote.given().name());
        return values;
    }

    /**
     * That they have voted, and nothing of what; nor the trackers, which would find it.
     *
     * @param carriers the delegates of those who have given them the right
     */
    void sendWithoutVotes(Ballot ballot, Collection<VoterId> voters, Map<VoterId, VoterId> carriers, PersonId castBy) {
        UUID act = UUID.randomUUID();
        List<Speaker> concerned = speakers.of(ballot, voters, carriers);
        Map<String, Object> values = Map.of(
                "caster", nameOf(castBy, concerned),
                "delegate", speakers.names(ballot, carriers.values()),
                "textHash", ballot.textHash());
        concerned.forEach(to -> send(
                act,
                isCaster(to, castBy)
                        ? "ballots.secretVoteCast"
                        : isDelegated(to, carriers)
                                ? "ballots.secretVoteCastByDelegate"
                                : "ballots.secretVoteCastByOther",
                ballot,
                to,
                values));
    }

    /** Whether all votes that concern them were cast by delegation. */
    private static boolean isDelegated(Speaker to, Map<VoterId, VoterId> carriers) {
        return !to.own().isEmpty() && carriers.keySet().containsAll(to.own());
    }

    private void send(UUID act, String kind, Ballot ballot, Speaker to, Map<String, Object> values) {
        notices.send(new Notice(act, kind, to.recipient(), ballot.path(), to.values(ballot, values)));
    }

    private static boolean isCaster(Speaker speaker, PersonId person) {
        return speaker.person().id().equals(person);
    }

    private Map<String, Object> values(
            Vote vote, String caster, String delegate, Admitted admitted, Language language) {
        Ballot ballot = admitted.ballot();
        return Map.of(
                "choice", wording.say(vote.marks(), admitted.contest(), language),
                "castAt", vote.castAt(),
                "caster", caster,
                "delegate", delegate,
                "textHash", ballot.textHash(),
                "mayChange", String.valueOf(admitted.rules().votesMayChange()),
                "closesAt", ballot.closesAt());
    }

    private static String nameOf(PersonId person, List<Speaker> concerned) {
        return concerned.stream()
                .filter(speaker -> isCaster(speaker, person))
                .map(speaker -> speaker.person().name())
                .findFirst()
                .orElse("");
    }
}
