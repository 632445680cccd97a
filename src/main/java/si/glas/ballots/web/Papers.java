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
import si.glas.forms.FormView;
import si.glas.forms.Forms;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;

/** Hands out ballot papers, and reads those that come back: a form for yes and no, and a list of options. */
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
                .filter(OwnVote::mayVote)
                .toList();
        return voters.isEmpty() ? Optional.empty() : Optional.of(blank(ballot, voters, only != null, locale));
    }

    /** None if it cannot be read. */
    Optional<Answer> read(BallotView ballot, VotePost post) {
        if (ballot.hasOptions()) {
            OptionPaper paper = OptionPaper.read(ballot.contest(), post.fields());
            return paper.marks().map(marks -> new Answer(marks, ballot.isSecret() ? "" : paper.reason()));
        }
        return desk.submit(sheet(ballot, null), post.form()) instanceof Outcome.Accepted accepted
                ? Optional.of(answer(accepted.data()))
                : Optional.empty();
    }

    /** The paper as somebody has sent it, with what stands against it. */
    Paper again(BallotView ballot, VotePost post, List<OwnVote> own, Locale locale) {
        List<OwnVote> voters = own.stream()
                .filter(vote -> post.voters().contains(vote.voter()) || !post.alone() && !vote.isCast())
                .toList();
        return ballot.hasOptions()
                ? Paper.again(null, OptionPaper.read(ballot.contest(), post.fields()), voters, post)
                : Paper.again(form(ballot, post, locale), null, voters, post);
    }

    private Paper blank(BallotView ballot, List<OwnVote> voters, boolean alone, Locale locale) {
        OwnVote before = voters.size() == 1 && voters.getFirst().marks() != null ? voters.getFirst() : null;
        return ballot.hasOptions()
                ? Paper.blank(null, options(ballot, before), voters, alone)
                : Paper.blank(desk.show(sheet(ballot, before), locale), null, voters, alone);
    }

    private FormView form(BallotView ballot, VotePost post, Locale locale) {
        Sheet sheet = sheet(ballot, null);
        return switch (desk.submit(sheet, post.form())) {
            case Outcome.Refused refused -> desk.show(sheet, refused, locale);
            case Outcome.Revised revised -> desk.show(sheet, revised, locale);
            case Outcome.Accepted accepted -> desk.show(sheet, desk.draft(sheet, post.form()), locale);
        };
    }

    private static Answer answer(FormData data) {
        return new Answer(Marks.of(data.text("choice")), data.text("reason"));
    }

    private static OptionPaper options(BallotView ballot, @Nullable OwnVote before) {
        Marks marks = before == null ? null : before.marks();
        return before == null || marks == null
                ? OptionPaper.blank(ballot.contest())
                : OptionPaper.of(ballot.contest(), marks, before.reason());
    }

    /** @param before what was voted so far, for somebody who wants to change it */
    private Sheet sheet(BallotView ballot, @Nullable OwnVote before) {
        return new Sheet(
                forms.get(ballot.isSecret() ? SECRET : NAMED), before == null ? FormData.empty() : given(before));
    }

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
