package si.glas.ballots.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.BallotView;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.Marks;
import si.glas.ballots.OwnVote;
import si.glas.ballots.VoterId;
import si.glas.forms.FormData;
import si.glas.forms.FormDesk;
import si.glas.forms.Forms;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;

/** Hands out ballot papers, and reads those that come back. */
@Component
class Papers {

    private static final String NAMED = "vote";
    private static final String SECRET = "secret-vote";

    private final Forms forms;
    private final FormDesk desk;

    Papers(Forms forms, FormDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    /**
     * @param only the one voter whom somebody has chosen; none for all who have not voted yet
     * @return none if there is nothing left to vote
     */
    Optional<Paper> blank(BallotView ballot, List<OwnVote> own, @Nullable VoterId only, Locale locale) {
        List<OwnVote> voters = own.stream()
                .filter(vote -> only == null ? !vote.isCast() : vote.voter().equals(only))
                .filter(vote -> !vote.isCast() || ballot.rules().votesMayChange())
                .toList();
        return voters.isEmpty()
                ? Optional.empty()
                : Optional.of(Paper.blank(desk.show(sheet(ballot, voters), locale), voters, only != null));
    }

    Outcome read(BallotView ballot, VotePost post) {
        return desk.submit(sheet(ballot, List.of()), post.form());
    }

    static Answer answer(Outcome.Accepted accepted) {
        FormData data = accepted.data();
        return new Answer(Marks.of(data.text("choice")), data.text("reason"));
    }

    /** The paper as somebody has sent it, with what stands against it. */
    Paper again(BallotView ballot, VotePost post, Outcome outcome, List<OwnVote> own, Locale locale) {
        Sheet sheet = sheet(ballot, List.of());
        return new Paper(
                switch (outcome) {
                    case Outcome.Refused refused -> desk.show(sheet, refused, locale);
                    case Outcome.Revised revised -> desk.show(sheet, revised, locale);
                    case Outcome.Accepted accepted -> desk.show(sheet, desk.draft(sheet, post.form()), locale);
                },
                own.stream()
                        .filter(vote -> post.voters().contains(vote.voter()) || !post.alone() && !vote.isCast())
                        .toList(),
                post.alone(),
                post.voters(),
                post.isForNobody());
    }

    private Sheet sheet(BallotView ballot, List<OwnVote> voters) {
        return new Sheet(
                forms.get(ballot.isSecret() ? SECRET : NAMED),
                voters.size() == 1 ? given(voters.getFirst()) : FormData.empty());
    }

    /** What was voted so far, for somebody who wants to change it. */
    private static FormData given(OwnVote vote) {
        Marks marks = vote.marks();
        Map<String, @Nullable Object> values = new HashMap<>();
        if (marks != null) {
            values.put("choice", marks.word());
            values.put("reason", vote.reason());
        }
        return new FormData(values);
    }
}
