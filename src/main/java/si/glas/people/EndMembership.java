package si.glas.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Notes that a member has left; nobody speaks or votes for it from now on. */
@UseCase
public class EndMembership {

    private final Members members;
    private final Chronicle chronicle;
    private final InstantSource clock;

    EndMembership(Members members, Chronicle chronicle, InstantSource clock) {
        this.members = members;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Does nothing if the member has left already. */
    public void end(MemberId id, LocalDate lastDay, String reason, Actor by) {
        Member member = members.require(id);
        if (member.isFormer()) {
            return;
        }
        Instant now = clock.instant();
        members.save(member.leftOn(lastDay, now));
        chronicle.record(Act.of("people.memberLeft", id, by).because(reason));
        for (PersonId person : member.representatives(now)) {
            chronicle.record(Act.of("people.mandateEnded", id, by).with("person", person));
        }
    }
}
