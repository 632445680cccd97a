package si.glas.review;

import java.time.Instant;
import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.UseCase;

/** Whoever proposed an amendment accepts the editors' compromise, which is recorded and binds nobody. */
@UseCase
public class AcceptCompromise {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final Mandates mandates;
    private final Chronicle chronicle;
    private final InstantSource clock;

    AcceptCompromise(
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
     * Nothing happens if it is accepted already.
     *
     * @param givenAt when the answer with the compromise that they have read was given
     * @throws NotAllowed if another member proposed the amendment
     * @throws NothingToAgreeTo if there is no compromise, or another one by now
     */
    public void accept(ContributionId id, Instant givenAt, Speaker by) {
        mandates.require(by);
        Review review = reviews.change(contributions.get(id).review());
        Contribution own = contributions.get(id);
        if (!own.member().equals(by.member())) {
            throw new NotAllowed("to accept a compromise for another member");
        }
        Answer answer = own.answer();
        if (answer == null || !answer.isCompromise() || !answer.givenAt().equals(givenAt)) {
            throw new NothingToAgreeTo();
        }
        if (!answer.isAgreed()) {
            contributions.save(own.answered(answer.agreed(by.person(), clock.instant())));
            chronicle.record(Act.of("review.compromiseAccepted", review.position(), Actor.of(by.person()))
                    .onBehalfOf(by.member())
                    .with("number", own.number()));
        }
    }
}
