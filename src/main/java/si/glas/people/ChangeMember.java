package si.glas.people;

import org.springframework.dao.DuplicateKeyException;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Puts right what the office knows of a member. */
@UseCase
public class ChangeMember {

    private final Members members;
    private final Chronicle chronicle;

    ChangeMember(Members members, Chronicle chronicle) {
        this.members = members;
        this.chronicle = chronicle;
    }

    /**
     * @param version of the member that was edited
     * @throws ChangedMeanwhile if that is no longer the current one
     * @throws MemberKnown if another organisation has the name
     */
    public void change(MemberId id, int version, MemberDetails details, Actor by) {
        Member member = members.require(id);
        ChangedMeanwhile.unless(member.version() == version);
        if (member.details().equals(details)) {
            return;
        }
        try {
            members.save(member.with(details));
        } catch (DuplicateKeyException e) {
            throw new MemberKnown();
        }
        chronicle.record(Act.of("people.memberChanged", id, by));
    }
}
