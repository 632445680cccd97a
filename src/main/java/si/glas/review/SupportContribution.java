package si.glas.review;

import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** A member supports what another one has written, or takes that back. */
@UseCase
public class SupportContribution {

    private final Floor floor;
    private final KeptContributions contributions;
    private final Supports supports;
    private final Chronicle chronicle;
    private final InstantSource clock;

    SupportContribution(
            Floor floor, KeptContributions contributions, Supports supports, Chronicle chronicle, InstantSource clock) {
        this.floor = floor;
        this.contributions = contributions;
        this.supports = supports;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Nothing happens if the member supports it already.
     *
     * @throws OwnContribution if the member wrote it
     * @throws ReviewIsClosed if members cannot take part any more
     */
    public void support(ContributionId id, Speaker by) {
        Review review = floor.letIn(by, contributions.get(id).review());
        Contribution supported = contributions.get(id);
        if (supported.member().equals(by.member())) {
            throw new OwnContribution();
        }
        if (supports.give(id, by, clock.instant())) {
            chronicle.record(Act.of("review.supportGiven", review.position(), Actor.of(by.person()))
                    .onBehalfOf(by.member())
                    .with("number", supported.number()));
        }
    }

    /**
     * Nothing happens if the member does not support it.
     *
     * @throws ReviewIsClosed if members cannot take part any more
     */
    public void takeBack(ContributionId id, Speaker by) {
        Contribution supported = contributions.get(id);
        Review review = floor.letIn(by, supported.review());
        if (supports.takeBack(id, by.member())) {
            chronicle.record(Act.of("review.supportTakenBack", review.position(), Actor.of(by.person()))
                    .onBehalfOf(by.member())
                    .with("number", supported.number()));
        }
    }
}
