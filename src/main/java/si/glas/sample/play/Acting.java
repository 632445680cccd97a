package si.glas.sample.play;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Deed;

/** Knows who plays what. */
@SamplePart
class Acting {

    private final Drafting drafting;
    private final Reviewing reviewing;
    private final Voting voting;
    private final Sending sending;

    Acting(Drafting drafting, Reviewing reviewing, Voting voting, Sending sending) {
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.voting = voting;
        this.sending = sending;
    }

    void plan(Part part, Deed deed, Almanac almanac, Schedule schedule) {
        schedule.add(almanac.at(deed.at()), () -> act(part, deed, almanac, schedule));
    }

    private void act(Part part, Deed deed, Almanac almanac, Schedule schedule) {
        switch (deed) {
            case Deed.Start start -> drafting.start(part, start, almanac);
            case Deed.Write write -> drafting.write(part, write);
            case Deed.Keep keep -> drafting.keep(part, keep);
            case Deed.HandIn handIn -> drafting.handIn(part, handIn);
            case Deed.Check check -> drafting.check(part, check);
            case Deed.Approve approve -> drafting.approve(part, approve);
            case Deed.Comment comment -> reviewing.comment(part, comment);
            case Deed.Amend amend -> reviewing.amend(part, amend);
            case Deed.Support support -> reviewing.support(part, support);
            case Deed.Answer answer -> reviewing.answer(part, answer);
            case Deed.FinishAnswers finish -> reviewing.finishAnswers(part, finish);
            case Deed.Consolidate consolidate -> reviewing.consolidate(part, consolidate);
            case Deed.SignOff signOff -> sending.signOff(part, signOff);
            case Deed.Respond respond -> sending.respond(part, respond);
            case Deed.RecordUptake uptake -> sending.recordUptake(part, uptake);
            case Deed.Withdraw withdraw -> sending.withdraw(part, withdraw);
            case Deed.MoveDeadline move -> sending.moveDeadline(part, move, almanac);
            case Deed.Agree agree ->
                gather(part, agree, reviewing.silent(part, agree), by -> reviewing.agree(part, by), almanac, schedule);
            case Deed.Vote vote -> gather(part, vote, voting.intentions(part, vote), voting::cast, almanac, schedule);
        }
    }

    private static <T> void gather(
            Part part, Deed.Crowd deed, List<T> crowd, Consumer<T> act, Almanac almanac, Schedule schedule) {
        Spread spread = new Spread(almanac.zone(), part.chanceOf(deed));
        List<Instant> times = spread.between(almanac.at(deed.from()), almanac.at(deed.to()), crowd.size());
        schedule.addOwn(times, crowd, act);
    }
}
