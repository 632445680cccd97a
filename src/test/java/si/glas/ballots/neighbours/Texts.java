package si.glas.ballots.neighbours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.CampaignId;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionId;
import si.glas.positions.VersionView;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** Positions whose text is frozen and waits for a vote. */
public final class Texts implements PositionArchive {

    private final Map<PositionId, PositionView> positions = new ConcurrentHashMap<>();
    private final Map<VersionId, VersionView> versions = new ConcurrentHashMap<>();

    private final Map<PositionId, Instant> agreed = new ConcurrentHashMap<>();

    public VersionView frozen(String title, String markdown) {
        return frozen(title, markdown, null);
    }

    /** @param campaign to which the position belongs */
    public VersionView frozen(String title, String markdown, @Nullable CampaignId campaign) {
        PositionId position = PositionId.random();
        MarkdownText text = new MarkdownText(markdown);
        VersionView version = new VersionView(
                VersionId.random(),
                position,
                3,
                text.markdown(),
                text.fingerprint().hex(),
                PersonId.random(),
                Instant.parse("2026-11-20T10:00:00Z"),
                "Two amendments are in.");
        versions.put(version.id(), version);
        positions.put(position, position(position, campaign, title, version.id()));
        return version;
    }

    /** What a thief of texts would do. */
    public void tamper(VersionView version, String markdown) {
        versions.put(
                version.id(),
                new VersionView(
                        version.id(),
                        version.position(),
                        version.number(),
                        markdown,
                        version.sha256(),
                        version.author(),
                        version.savedAt(),
                        version.reason()));
    }

    @Override
    public PositionView get(PositionId id) {
        return Optional.ofNullable(positions.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PositionId, PositionView> get(Collection<PositionId> ids) {
        return ids.stream().map(positions::get).collect(Collectors.toMap(PositionView::id, Function.identity()));
    }

    @Override
    public VersionView version(VersionId id) {
        return Optional.ofNullable(versions.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public VersionId saveVersion(PositionId position, VersionId base, String markdown, PersonId author, String reason) {
        throw new UnsupportedOperationException("A ballot changes no text");
    }

    /** As the coordinator has planned it. */
    public void agree(PositionId position, Instant closing) {
        agreed.put(position, closing);
    }

    @Override
    public Optional<Instant> agreedDate(PositionId id, DeadlineView.Kind kind) {
        return Optional.ofNullable(agreed.get(id));
    }

    @Override
    public DeadlineId setDeadline(PositionId id, DeadlineView.Kind kind, UUID about) {
        throw new UnsupportedOperationException("The rules of a ballot have a say in its closing");
    }

    @Override
    public void enter(PositionId position, PositionView.Stage stage) {
        throw new UnsupportedOperationException("A ballot is entered by the text being frozen");
    }

    private static PositionView position(PositionId id, @Nullable CampaignId campaign, String title, VersionId frozen) {
        return new PositionView(
                id,
                campaign,
                title,
                Language.SL,
                PositionView.Kind.POSITION,
                PositionView.Matter.ORDINARY,
                false,
                PositionView.DecidedBy.MEMBERS,
                null,
                PositionView.Stage.BALLOT,
                1,
                Set.of(),
                PersonId.random(),
                Instant.parse("2026-11-01T10:00:00Z"),
                List.of(),
                frozen,
                frozen,
                null);
    }
}
