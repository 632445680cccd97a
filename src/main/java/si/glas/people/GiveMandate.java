package si.glas.people;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Lets a person speak and vote for a member. */
@UseCase
public class GiveMandate {

    private final Members members;
    private final Acquaintance acquaintance;
    private final Chronicle chronicle;
    private final InstantSource clock;

    GiveMandate(Members members, Acquaintance acquaintance, Chronicle chronicle, InstantSource clock) {
        this.members = members;
        this.acquaintance = acquaintance;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @param email of the person, who need not be known yet
     * @param details for a person who is not known yet
     * @param until the first instant at which the mandate is over; none if it has no end
     * @throws FormerMember if the member has left
     * @throws AlreadyRepresents if the person has a mandate
     */
    public PersonId give(MemberId id, Email email, PersonDetails details, @Nullable Instant until, Actor by) {
        Member member = members.require(id);
        if (member.isFormer()) {
            throw new FormerMember();
        }
        Instant now = clock.instant();
        PersonId person = acquaintance.with(email, details, by);
        if (member.isRepresentedBy(person, now)) {
            throw new AlreadyRepresents();
        }
        members.save(member.representedBy(person, now, until));
        chronicle.record(Act.of("people.mandateGiven", id, by).with("person", person));
        return person;
    }
}
