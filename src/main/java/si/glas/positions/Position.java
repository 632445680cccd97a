package si.glas.positions;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.PositionView.DecidedBy;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Matter;
import si.glas.positions.PositionView.Stage;
import si.glas.timetable.DeadlineView;

/** A text with numbered demands on its way to be what the network says; the process decides where it goes next. */
@Table("position")
class Position {

    @Table("position_editor")
    record Editor(PersonId person) {}

    @Table("position_addressee")
    record Addressee(UUID addressee) {}

    @Table("position_date")
    record PlannedDate(DeadlineView.Kind kind, Instant dueAt) {}

    @Id
    private PositionId id;

    @Version
    private int version;

    private @Nullable CampaignId campaign;
    private String title;
    private Language language;
    private Kind kind;
    private Matter matter;
    private @Nullable String mandateBasis;
    private @Nullable DecidedBy decidedBy;
    private @Nullable Long processInstance;
    private Stage stage;
    private int reading;
    private PersonId startedBy;
    private Instant startedAt;
    private @Nullable VersionId newestVersion;
    private @Nullable VersionId frozenVersion;
    private @Nullable Instant adoptedAt;

    @MappedCollection(idColumn = "position")
    private Set<Editor> editors = new LinkedHashSet<>();

    @MappedCollection(idColumn = "position")
    private Set<Addressee> addressees = new LinkedHashSet<>();

    @MappedCollection(idColumn = "position")
    private Set<PlannedDate> dates = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // Spring Data fills the fields.
    private Position() {}

    /** A position begins as a draft of the first reading. */
    static Position start(NewPosition wanted, PersonId by, Instant at) {
        Position position = new Position();
        position.id = PositionId.random();
        position.campaign = wanted.campaign();
        position.title = wanted.title();
        position.language = wanted.language();
        position.kind = wanted.kind();
        position.matter = wanted.matter();
        position.mandateBasis = wanted.mandateBasis();
        position.stage = Stage.DRAFT;
        position.reading = 1;
        position.startedBy = by;
        position.startedAt = at;
        wanted.editors().forEach(editor -> position.editors.add(new Editor(editor)));
        wanted.addressees().forEach(addressee -> position.addressees.add(new Addressee(addressee)));
        wanted.dates().forEach((kind, dueAt) -> position.dates.add(new PlannedDate(kind, dueAt)));
        return position;
    }

    PositionId id() {
        return id;
    }

    boolean isEditedBy(PersonId person) {
        return editors.contains(new Editor(person));
    }

    /** Whether the text may still change: afterwards each change would need another vote. */
    boolean isOpenToChange() {
        return view().isOpenToChange();
    }

    boolean isOver() {
        return view().isOver();
    }

    boolean isIn(Stage wanted) {
        return stage == wanted;
    }

    boolean isDecidedBy(DecidedBy body) {
        return decidedBy == body;
    }

    void decideBy(DecidedBy body, long process) {
        decidedBy = body;
        processInstance = process;
    }

    void enter(Stage next) {
        if (isOver()) {
            throw new PositionIsOver(id, stage);
        }
        stage = next;
    }

    void takeVersion(VersionId newest) {
        newestVersion = newest;
    }

    /** The newest version is what is voted on. */
    VersionId freeze() {
        if (newestVersion == null) {
            throw new IllegalStateException(id + " has no text that could be frozen");
        }
        frozenVersion = newestVersion;
        enter(Stage.BALLOT);
        return frozenVersion;
    }

    void openSecondReading() {
        reading = 2;
        frozenVersion = null;
        enter(Stage.DRAFT);
    }

    void adopt(Instant at) {
        adoptedAt = at;
        enter(Stage.ADOPTED);
    }

    void handTo(Set<PersonId> people) {
        editors = people.stream().map(Editor::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    int reading() {
        return reading;
    }

    @Nullable VersionId frozenVersion() {
        return frozenVersion;
    }

    @Nullable VersionId newestVersion() {
        return newestVersion;
    }

    Map<DeadlineView.Kind, Instant> dates() {
        return dates.stream().collect(Collectors.toMap(PlannedDate::kind, PlannedDate::dueAt));
    }

    PositionView view() {
        return new PositionView(
                id,
                campaign,
                title,
                language,
                kind,
                matter,
                mandateBasis != null,
                decidedBy,
                processInstance,
                stage,
                reading,
                editors.stream().map(Editor::person).collect(Collectors.toSet()),
                startedBy,
                startedAt,
                addressees.stream().map(Addressee::addressee).toList(),
                newestVersion,
                frozenVersion,
                adoptedAt);
    }
}
