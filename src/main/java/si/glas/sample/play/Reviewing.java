package si.glas.sample.play;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.review.AddComment;
import si.glas.review.AnswerContribution;
import si.glas.review.Contribution;
import si.glas.review.Decision;
import si.glas.review.Disposition;
import si.glas.review.Participation;
import si.glas.review.ProposeAmendment;
import si.glas.review.Review;
import si.glas.review.ReviewTexts;
import si.glas.review.Reviews;
import si.glas.review.SayNothingToAdd;
import si.glas.review.Speaker;
import si.glas.review.SupportContribution;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Change;
import si.glas.sample.script.Deed;
import si.glas.texts.Block;

/** What members say about texts, and what the editors answer. */
@SamplePart
class Reviewing {

    private final Reviews reviews;
    private final ReviewTexts texts;
    private final Participation participation;
    private final AddComment addComment;
    private final ProposeAmendment proposeAmendment;
    private final SupportContribution supportContribution;
    private final SayNothingToAdd sayNothingToAdd;
    private final AnswerContribution answerContribution;
    private final TaskDoing tasks;
    private final Cast cast;

    Reviewing(
            Reviews reviews,
            ReviewTexts texts,
            Participation participation,
            AddComment addComment,
            ProposeAmendment proposeAmendment,
            SupportContribution supportContribution,
            SayNothingToAdd sayNothingToAdd,
            AnswerContribution answerContribution,
            TaskDoing tasks,
            Cast cast) {
        this.reviews = reviews;
        this.texts = texts;
        this.participation = participation;
        this.addComment = addComment;
        this.proposeAmendment = proposeAmendment;
        this.supportContribution = supportContribution;
        this.sayNothingToAdd = sayNothingToAdd;
        this.answerContribution = answerContribution;
        this.tasks = tasks;
        this.cast = cast;
    }

    void comment(Part part, Deed.Comment deed) {
        Review review = reviewOf(part);
        String about = deed.about();
        @Nullable Integer block = about == null ? null : block(review, about).number();
        addComment.add(
                new AddComment.Comment(part.position(), review.textVersion(), block, deed.words()), speaker(deed.by()));
    }

    void amend(Part part, Deed.Amend deed) {
        Review review = reviewOf(part);
        Block block = block(review, deed.was());
        String wording = new Change(deed.was(), deed.becomes()).in(block.markdown());
        proposeAmendment.propose(
                new ProposeAmendment.Proposal(
                        part.position(), review.textVersion(), block.number(), wording, deed.because()),
                speaker(deed.by()));
    }

    void support(Part part, Deed.Support deed) {
        supportContribution.support(contribution(part, deed.number()).id(), speaker(deed.by()));
    }

    /** Members who will say nothing else, in the order in which chance has them come. */
    List<Speaker> silent(Part part, Deed.Agree deed) {
        Set<MemberId> missing = participation.missing(reviewOf(part).id());
        Map<MemberId, List<PersonCard>> voices = cast.representatives(missing);
        List<Speaker> speakers = missing.stream()
                .flatMap(member -> Stream.ofNullable(voices.get(member))
                        .filter(people -> people.stream().noneMatch(person -> isHeld(part, deed, person)))
                        .map(people -> new Speaker(Cast.oneOf(people).id(), member)))
                .toList();
        return Chance.some(deed.number(), speakers, part.chanceOf(deed));
    }

    void agree(Part part, Speaker by) {
        sayNothingToAdd.say(reviewOf(part).id(), by);
    }

    void answer(Part part, Deed.Answer deed) {
        Contribution asked = contribution(part, deed.number());
        String compromise = deed.was() == null
                ? ""
                : new Change(deed.was(), Objects.requireNonNull(deed.becomes()))
                        .in(Objects.requireNonNull(asked.wording()));
        Decision decision = new Decision(disposition(deed), Objects.requireNonNullElse(deed.because(), ""), compromise);
        answerContribution.answer(asked.id(), asked.version(), decision, cast.id(deed.by()));
    }

    void finishAnswers(Part part, Deed.FinishAnswers deed) {
        tasks.complete(part, "dispose-comments", Map.of("allAnswered", "true"), cast.signedIn(deed.by()));
    }

    void consolidate(Part part, Deed.Consolidate deed) {
        tasks.complete(
                part,
                "consolidate-text",
                Map.of("reason", deed.because(), "finished", "true"),
                cast.signedIn(deed.by()));
    }

    private static boolean isHeld(Part part, Deed.Agree deed, PersonCard person) {
        return speaksUp(part, person) || deed.sparing() && Cast.isGuise(person);
    }

    private static boolean speaksUp(Part part, PersonCard person) {
        String handle = Cast.handleOf(person);
        return part.play().acts().stream()
                .anyMatch(deed -> deed instanceof Deed.Own own && own.by().equals(handle));
    }

    private Review reviewOf(Part part) {
        return reviews.newestOf(part.position()).orElseThrow();
    }

    private Block block(Review review, String words) {
        return texts.blocks(review).stream()
                .filter(block -> block.markdown().contains(words))
                .max(Comparator.comparing(Block::number))
                .orElseThrow(() -> new IllegalArgumentException("Nowhere in the text: " + words));
    }

    private Contribution contribution(Part part, int number) {
        return reviews.discussion(reviewOf(part).id()).contributions().stream()
                .filter(contribution -> contribution.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part.play().text() + " has no contribution " + number));
    }

    private Speaker speaker(String handle) {
        return new Speaker(cast.id(handle), cast.memberOf(handle));
    }

    private static Disposition disposition(Deed.Answer deed) {
        return switch (deed.disposition()) {
            case "accepted" -> Disposition.ACCEPTED;
            case "partly" -> Disposition.ACCEPTED_IN_PART;
            case "rejected" -> Disposition.REJECTED;
            case "noted" -> Disposition.NOTED;
            default -> throw new IllegalArgumentException("No disposition: " + deed.disposition());
        };
    }
}
