package si.glas.submissions.neighbours;

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
import si.glas.positions.PositionView.Stage;
import si.glas.positions.VersionId;
import si.glas.positions.VersionView;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** Positions that have been adopted, in Slovenian, with three demands. */
public final class Shelf implements PositionArchive {

    public static final Instant ADOPTED_AT = Instant.parse("2026-11-23T17:00:00Z");

    public static final String TEXT = """
            # Pripombe k osnutku zakona o uresničevanju javnega interesa za kulturo

            Osnutek je bil objavljen **1. oktobra 2026** in je v javni razpravi trideset dni.[^1]

            ## Zahteve

            1. Ministrstvo naj podaljša javno razpravo na šestdeset dni.
            2. Honorarji naj sledijo najnižji ceni dela.
            3. V komisijah naj bodo predstavniki nevladnih organizacij.

            ## Utemeljitev

            | leto | razpisi |
            |------|--------:|
            | 2025 | 12 |
            | 2026 | 9 |

            [^1]: Resolucija o normativni dejavnosti.
            """;

    private final Map<PositionId, PositionView> positions = new ConcurrentHashMap<>();
    private final Map<VersionId, VersionView> versions = new ConcurrentHashMap<>();

    public PositionView adopted(String title, Set<PersonId> editors, PersonId startedBy) {
        return adopted(title, null, editors, startedBy);
    }

    public PositionView adopted(
            String title, @Nullable CampaignId campaign, Set<PersonId> editors, PersonId startedBy) {
        PositionId id = PositionId.random();
        MarkdownText text = new MarkdownText(TEXT);
        VersionView version = new VersionView(
                VersionId.random(),
                id,
                4,
                text.markdown(),
                text.fingerprint().hex(),
                startedBy,
                ADOPTED_AT.minusSeconds(1000),
                "");
        versions.put(version.id(), version);
        PositionView position = new PositionView(
                id,
                campaign,
                title,
                Language.SL,
                PositionView.Kind.POSITION,
                PositionView.Matter.ORDINARY,
                false,
                PositionView.DecidedBy.MEMBERS,
                null,
                Stage.ADOPTED,
                1,
                editors,
                startedBy,
                ADOPTED_AT.minusSeconds(100_000),
                List.of(),
                version.id(),
                version.id(),
                ADOPTED_AT);
        positions.put(id, position);
        return position;
    }

    public void bring(PositionId id, Stage stage) {
        PositionView old = get(id);
        positions.put(
                id,
                new PositionView(
                        id,
                        old.campaign(),
                        old.title(),
                        old.language(),
                        old.kind(),
                        old.matter(),
                        old.hasMandate(),
                        old.decidedBy(),
                        old.processInstance(),
                        stage,
                        old.reading(),
                        old.editors(),
                        old.startedBy(),
                        old.startedAt(),
                        old.addressees(),
                        old.current(),
                        old.frozen(),
                        old.adoptedAt()));
    }

    @Override
    public PositionView get(PositionId id) {
        return Optional.ofNullable(positions.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Map<PositionId, PositionView> get(Collection<PositionId> ids) {
        return ids.stream()
                .distinct()
                .filter(positions::containsKey)
                .collect(Collectors.toMap(Function.identity(), this::get));
    }

    @Override
    public VersionView version(VersionId id) {
        return Optional.ofNullable(versions.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public VersionId saveVersion(PositionId position, VersionId base, String markdown, PersonId author, String reason) {
        throw new UnsupportedOperationException("Submissions change no text");
    }

    @Override
    public Optional<Instant> agreedDate(PositionId id, DeadlineView.Kind kind) {
        return Optional.empty();
    }

    @Override
    public DeadlineId setDeadline(PositionId id, DeadlineView.Kind kind, UUID about) {
        throw new UnsupportedOperationException("The time for an answer is counted from the delivery");
    }

    @Override
    public void enter(PositionId position, Stage stage) {
        throw new UnsupportedOperationException("Submissions move no position");
    }
}
