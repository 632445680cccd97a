package si.glas.people;

import java.time.Instant;
import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Takes from a person the right to speak and vote for a member. */
@UseCase
public class EndMandate {

    private final Members members;
    private final Chronicle chronicle;
    private final InstantSource clock;

    EndMandate(Members members, Chronicle chronicle, InstantSource clock) {
        this.members = members;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Does nothing if the person does not represent the member. */
    public void end(MemberId id, PersonId person, Actor by) {
        Member member = members.require(id);
        Instant now = clock.instant();
        if (member.isRepresentedBy(person, now)) {
            members.save(member.noLongerRepresentedBy(person, now));
            chronicle.record(Act.of("people.mandateEnded", id, by).with("person", person));
        }
    }
}
