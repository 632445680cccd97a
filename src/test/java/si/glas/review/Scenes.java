package si.glas.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.NewPosition;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.StartPosition;
import si.glas.review.neighbours.Diary;
import si.glas.review.neighbours.Network;
import si.glas.review.neighbours.Post;
import si.glas.timetable.DeadlineView;

/** Sets the scene of a test. */
@Component
public class Scenes {

    public static final String TITLE = "Culture in the city & around";

    private final Network network;
    private final Post post;
    private final Diary diary;
    private final StartPosition startPosition;
    private final PositionArchive positions;
    private final OpenReview openReview;

    Scenes(
            Network network,
            Post post,
            Diary diary,
            StartPosition startPosition,
            PositionArchive positions,
            OpenReview openReview) {
        this.network = network;
        this.post = post;
        this.diary = diary;
        this.startPosition = startPosition;
        this.positions = positions;
        this.openReview = openReview;
    }

    /** A review that has just been opened; everything before is forgotten. */
    public Scene open() {
        return open(TITLE, Language.EN, Scene.TEXT);
    }

    /** @param others members besides the usual three */
    public Scene open(String title, Language language, String text, String... others) {
        network.clear();
        PersonId editor = network.person("Eda Urednik");
        PersonId second = network.person("Edo Urednik");
        PersonId coordinator = network.person("Koko Ordinator");
        Speaker oder = speaker("Zavod Oder", network.person("Ana Novak"));
        Speaker lutka = speaker("Društvo Lutka", network.person("Bor Kovač", Language.SL));
        Speaker galerija = speaker("Galerija Črta", network.person("Cene Zupan"));
        List<Speaker> more = Stream.of(others)
                .map(name -> speaker(name, network.person("Oseba " + name)))
                .toList();
        PositionId position = position(title, language, Set.of(editor, second), coordinator);
        write(position, text, editor);
        post.clear();
        diary.clear();
        Review review = openReview.open(position, 1);
        return new Scene(editor, second, coordinator, oder, lutka, galerija, more, review);
    }

    /** Saves the next version of a text. */
    public void write(PositionId position, String markdown, PersonId author) {
        positions.saveVersion(
                position, Objects.requireNonNull(positions.get(position).current()), markdown, author, "Written.");
    }

    private Speaker speaker(String member, PersonId person) {
        return new Speaker(person, network.member(member, person));
    }

    private PositionId position(String title, Language language, Set<PersonId> editors, PersonId coordinator) {
        return startPosition.start(
                new NewPosition(
                        null,
                        title,
                        language,
                        PositionView.Kind.POSITION,
                        PositionView.Matter.ORDINARY,
                        null,
                        editors,
                        List.of(),
                        "position",
                        Map.of(DeadlineView.Kind.REVIEW, ReviewAlone.NOW.plus(Duration.ofDays(14)))),
                coordinator);
    }
}
