package si.glas.positions;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.texts.MarkdownText;

/** Makes what somebody wrote the next version of a position. */
@UseCase
public class SaveText {

    private final Positions positions;
    private final TextVersions versions;
    private final TextDrafts drafts;
    private final Chronicle chronicle;
    private final InstantSource clock;

    SaveText(Positions positions, TextVersions versions, TextDrafts drafts, Chronicle chronicle, InstantSource clock) {
        this.positions = positions;
        this.versions = versions;
        this.drafts = drafts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @param base the version from which the text was made; none for the first one
     * @throws TextHasMoved if somebody was faster: the text stays as a draft
     * @throws TextIsFrozen if the position is being reviewed or voted on, or is decided
     */
    public VersionView save(PositionId id, @Nullable VersionId base, String markdown, PersonId author, String reason) {
        Position position = positions.change(id);
        requireOpen(position);
        requireNewest(position, base);
        MarkdownText text = new MarkdownText(markdown);
        VersionView version = new VersionView(
                VersionId.random(),
                id,
                base == null ? 1 : versions.get(base).number() + 1,
                text.markdown(),
                text.fingerprint().hex(),
                author,
                clock.instant(),
                reason);
        versions.add(version);
        position.takeVersion(version.id());
        positions.save(position);
        drafts.drop(id, author);
        chronicle.record(Act.of("positions.versionSaved", id, Actor.of(author))
                .with("version", version.number())
                .with("sha256", version.sha256())
                .because(reason));
        return version;
    }

    private static void requireOpen(Position position) {
        if (!position.isOpenToChange()) {
            throw new TextIsFrozen(position.id());
        }
    }

    private void requireNewest(Position position, @Nullable VersionId base) {
        VersionId newest = position.newestVersion();
        if (newest != null && !newest.equals(base)) {
            throw new TextHasMoved(position.id(), versions.get(newest).number());
        }
    }
}
