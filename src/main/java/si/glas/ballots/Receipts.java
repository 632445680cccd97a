package si.glas.ballots;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.kernel.PersonId;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.PersonCard;

/**
 * What people get in hand after a vote: whoever cast it a receipt, and everybody else who speaks for the voter the news
 * that it was cast, so that nobody votes for a member behind another one's back.
 */
@Component
class Receipts {

    private final Notices notices;
    private final Speakers speakers;
    private final BallotWording wording;

    Receipts(Notices notices, Speakers speakers, BallotWording wording) {
        this.notices = notices;
        this.speakers = speakers;
        this.wording = wording;
    }

    /** @param votes that were cast in one act, so by one person and with one answer */
    void send(Ballot ballot, RuleSet rules, Collection<Vote> votes) {
        UUID act = UUID.randomUUID();
        Vote first = votes.iterator().next();
        List<Speakers.Speaker> concerned =
                speakers.of(ballot, votes.stream().map(Vote::voter).toList());
        String caster = nameOf(first.castBy(), concerned);
        for (Speakers.Speaker speaker : concerned) {
            boolean own = speaker.person().id().equals(first.castBy());
            Map<String, Object> values = new HashMap<>(values(ballot, rules, first, speaker.person()));
            values.put("caster", caster);
            notices.send(new Notice(
                    act,
                    own ? "ballots.voteCast" : "ballots.voteCastByOther",
                    speaker.person().recipient(),
                    "/ballots/" + ballot.id(),
                    speaker.values(ballot, values)));
        }
    }

    private Map<String, Object> values(Ballot ballot, RuleSet rules, Vote vote, PersonCard reader) {
        Instant castAt = vote.castAt();
        return Map.of(
                "choice", wording.choice(vote.choice(), reader.language()),
                "castAt", castAt,
                "textHash", ballot.textHash(),
                "mayChange", String.valueOf(rules.votesMayChange()),
                "closesAt", ballot.closesAt());
    }

    private static String nameOf(PersonId person, List<Speakers.Speaker> concerned) {
        return concerned.stream()
                .map(Speakers.Speaker::person)
                .filter(one -> one.id().equals(person))
                .map(PersonCard::name)
                .findFirst()
                .orElse("");
    }
}
