package si.glas.sample.play;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.positions.NewPosition;
import si.glas.positions.PositionArchive;
import si.glas.positions.SaveText;
import si.glas.positions.StartPosition;
import si.glas.positions.VersionId;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Change;
import si.glas.sample.script.Deed;
import si.glas.sample.script.Screenplay;
import si.glas.sample.script.Script;
import si.glas.timetable.DeadlineView;

/** How positions are started and written. */
@SamplePart
class Drafting {

    private final StartPosition startPosition;
    private final SaveText saveText;
    private final si.glas.positions.Drafting drafting;
    private final PositionArchive positions;
    private final TaskDoing tasks;
    private final Cast cast;
    private final Props props;
    private final Script script;

    Drafting(
            StartPosition startPosition,
            SaveText saveText,
            si.glas.positions.Drafting drafting,
            PositionArchive positions,
            TaskDoing tasks,
            Cast cast,
            Props props,
            Script script) {
        this.startPosition = startPosition;
        this.saveText = saveText;
        this.drafting = drafting;
        this.positions = positions;
        this.tasks = tasks;
        this.cast = cast;
        this.props = props;
        this.script = script;
    }

    void start(Part part, Deed.Start deed, Almanac almanac) {
        Screenplay play = part.play();
        Map<DeadlineView.Kind, java.time.Instant> dates = new EnumMap<>(DeadlineView.Kind.class);
        play.dates().forEach((kind, day) -> dates.put(kind, almanac.endOf(day)));
        NewPosition wanted = new NewPosition(
                play.campaign() == null ? null : props.campaign(play.campaign()),
                script.title(play),
                play.language(),
                play.kind(),
                play.matter(),
                play.mandate(),
                play.editors().stream().map(cast::id).collect(Collectors.toSet()),
                addressees(play),
                play.template(),
                dates);
        part.begin(startPosition.start(wanted, cast.id(deed.by())));
    }

    void write(Part part, Deed.Write deed) {
        VersionId base = newest(part);
        saveText.save(part.position(), base, text(part, base, deed.changes()), cast.id(deed.by()), deed.because());
    }

    void keep(Part part, Deed.Keep deed) {
        VersionId base = newest(part);
        drafting.keep(part.position(), base, text(part, base, deed.changes()), cast.id(deed.by()));
    }

    void handIn(Part part, Deed.HandIn deed) {
        tasks.complete(
                part, "write-text", Map.of("reason", deed.because(), "finished", "true"), cast.signedIn(deed.by()));
    }

    void check(Part part, Deed.Check deed) {
        String decision = deed.ready() ? "forward" : "return";
        tasks.complete(part, "check-text", Map.of("decision", decision), cast.signedIn(deed.by()));
    }

    void approve(Part part, Deed.Approve deed) {
        String decision = deed.ready() ? "approve" : "reject";
        tasks.complete(part, "approve-text", Map.of("decision", decision), cast.signedIn(deed.by()));
    }

    private List<UUID> addressees(Screenplay play) {
        return play.addressees().stream().map(props::addressee).toList();
    }

    private VersionId newest(Part part) {
        return Objects.requireNonNull(positions.get(part.position()).current());
    }

    private String text(Part part, VersionId base, @Nullable List<Change> changes) {
        if (changes == null) {
            return script.text(part.play());
        }
        String text = positions.version(base).markdown();
        for (Change change : changes) {
            text = change.in(text);
        }
        return text;
    }
}
