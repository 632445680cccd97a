package si.glas.review;

import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.UseCase;

/** A member takes back what it has written, as long as the review is open. */
@UseCase
public class WithdrawContribution {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final Mandates mandates;
    private final Chronicle chronicle;
    private final InstantSource clock;

    WithdrawContribution(
            KeptReviews reviews,
            KeptContributions contributions,
            Mandates mandates,
            Chronicle chronicle,
            InstantSource clock) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.mandates = mandates;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed if another member wrote it
     * @throws ReviewIsClosed if members cannot change anything any more
     */
    public void withdraw(ContributionId id, Speaker by) {
        mandates.require(by);
        Review review = reviews.change(contributions.get(id).review()).requireOpen();
        Contribution own = contributions.get(id);
        if (!own.member().equals(by.member())) {
            throw new NotAllowed("to withdraw what another member wrote");
        }
        contributions.save(own.withdrawn(clock.instant()));
        chronicle.record(Act.of("review.contributionWithdrawn", review.position(), Actor.of(by.person()))
                .onBehalfOf(by.member())
                .with("number", own.number())
                .with("kind", own.kind()));
    }
}
