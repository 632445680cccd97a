package si.glas.people;

import org.springframework.dao.DuplicateKeyException;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Takes a former member back; who speaks for it has to be said anew. */
@UseCase
public class RenewMembership {

    private final Members members;
    private final Chronicle chronicle;

    RenewMembership(Members members, Chronicle chronicle) {
        this.members = members;
        this.chronicle = chronicle;
    }

    /**
     * Does nothing if the member belongs to the network.
     *
     * @throws MemberKnown if an organisation of the same name has joined since
     */
    public void renew(MemberId id, Actor by) {
        Member member = members.require(id);
        if (!member.isFormer()) {
            return;
        }
        try {
            members.save(member.joinedAgain());
        } catch (DuplicateKeyException e) {
            throw new MemberKnown();
        }
        chronicle.record(Act.of("people.memberReturned", id, by));
    }
}
