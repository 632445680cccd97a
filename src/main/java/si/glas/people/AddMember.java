package si.glas.people;

import org.springframework.dao.DuplicateKeyException;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Takes an organisation or an individual into the network. */
@UseCase
public class AddMember {

    private final Members members;
    private final Chronicle chronicle;

    AddMember(Members members, Chronicle chronicle) {
        this.members = members;
        this.chronicle = chronicle;
    }

    /** @throws MemberKnown if it is an organisation that is in the network already */
    public MemberId add(MemberDetails details, Actor by) {
        Member member = Member.of(MemberId.random(), details);
        try {
            members.save(member);
        } catch (DuplicateKeyException e) {
            throw new MemberKnown();
        }
        chronicle.record(Act.of("people.memberAdded", member.id(), by));
        return member.id();
    }
}
