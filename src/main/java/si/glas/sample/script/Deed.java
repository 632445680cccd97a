package si.glas.sample.script;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that people do with a position. Whoever does it alone is named by what stands before the @ of the address. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @Type(name = "start", value = Deed.Start.class),
    @Type(name = "write", value = Deed.Write.class),
    @Type(name = "keep", value = Deed.Keep.class),
    @Type(name = "handIn", value = Deed.HandIn.class),
    @Type(name = "check", value = Deed.Check.class),
    @Type(name = "approve", value = Deed.Approve.class),
    @Type(name = "comment", value = Deed.Comment.class),
    @Type(name = "amend", value = Deed.Amend.class),
    @Type(name = "support", value = Deed.Support.class),
    @Type(name = "agree", value = Deed.Agree.class),
    @Type(name = "answer", value = Deed.Answer.class),
    @Type(name = "finishAnswers", value = Deed.FinishAnswers.class),
    @Type(name = "consolidate", value = Deed.Consolidate.class),
    @Type(name = "vote", value = Deed.Vote.class),
    @Type(name = "signOff", value = Deed.SignOff.class),
    @Type(name = "respond", value = Deed.Respond.class),
    @Type(name = "recordUptake", value = Deed.RecordUptake.class),
    @Type(name = "withdraw", value = Deed.Withdraw.class),
    @Type(name = "moveDeadline", value = Deed.MoveDeadline.class)
})
public sealed interface Deed {

    /** When it is done, or begun by the first of many. */
    Moment at();

    /** What one person does. */
    sealed interface Own extends Deed {

        String by();
    }

    /** What many do, one after the other, from {@link #at} on. */
    sealed interface Crowd extends Deed {

        Moment from();

        Moment to();

        /** Whether those whom visitors can sign in as leave it to them. */
        boolean sparing();

        @Override
        default Moment at() {
            return from();
        }
    }

    record Start(Moment at, String by) implements Own {}

    /** @param changes of the newest version; none if it is the text as it was written first */
    record Write(
            Moment at, String by, String because, @Nullable List<Change> changes) implements Own {}

    /** Types something and does not save it. */
    record Keep(Moment at, String by, List<Change> changes) implements Own {}

    record HandIn(Moment at, String by, String because) implements Own {}

    record Check(Moment at, String by, boolean ready) implements Own {}

    record Approve(Moment at, String by, boolean ready) implements Own {}

    /** @param about words of the paragraph; none for the whole text */
    record Comment(Moment at, String by, @Nullable String about, String words) implements Own {}

    record Amend(Moment at, String by, String was, String becomes, String because) implements Own {}

    record Support(Moment at, String by, int number) implements Own {}

    record Agree(Moment from, Moment to, int number, boolean sparing) implements Crowd {}

    /** @param was words of the amendment, which become others if it is accepted in part */
    record Answer(
            Moment at,
            String by,
            int number,
            String disposition,
            @Nullable String was,
            @Nullable String becomes,
            @Nullable String because)
            implements Own {}

    record FinishAnswers(Moment at, String by) implements Own {}

    record Consolidate(Moment at, String by, String because) implements Own {}

    /** @param reasons by choice; the first one who votes so says it */
    record Vote(
            Moment from,
            Moment to,
            int yes,
            int no,
            int abstain,
            int notOurField,
            boolean sparing,
            Map<String, String> reasons)
            implements Crowd {}

    record SignOff(Moment at, String by) implements Own {}

    record Respond(Moment at, String by, String addressee, String summary) implements Own {}

    /** @param uptake of each demand, with a note that may be empty */
    record RecordUptake(Moment at, String by, List<String> uptake, List<String> notes) implements Own {}

    record Withdraw(Moment at, String by, String because) implements Own {}

    record MoveDeadline(Moment at, String by, String kind, Day to, String because) implements Own {}
}
