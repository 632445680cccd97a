package si.glas.positions;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.positions.TextDrafts.TextDraft;

/** An editor writes: begins from the newest version or from where they stopped, and keeps what is not finished. */
@UseCase
public class Drafting {

    /**
     * What the editor's page shows.
     *
     * @param base the version from which the text was made
     * @param newest the newest version by now
     * @param kept whether the text is a draft that was kept, and not the newest version
     */
    public record Sheet(PositionView position, VersionView base, VersionView newest, String markdown, boolean kept) {

        /** Whether somebody has saved a version since this text was begun. */
        public boolean isOvertaken() {
            return !base.id().equals(newest.id());
        }
    }

    private final Positions positions;
    private final TextVersions versions;
    private final TextDrafts drafts;
    private final InstantSource clock;

    Drafting(Positions positions, TextVersions versions, TextDrafts drafts, InstantSource clock) {
        this.positions = positions;
        this.versions = versions;
        this.drafts = drafts;
        this.clock = clock;
    }

    public Sheet open(PositionId id, PersonId editor) {
        Position position = requireEditor(id, editor);
        VersionView newest = versions.newest(position);
        Optional<TextDraft> draft = drafts.find(id, editor);
        VersionView base = draft.map(kept -> versions.get(kept.base())).orElse(newest);
        String markdown = draft.map(TextDraft::markdown).orElse(newest.markdown());
        return new Sheet(position.view(), base, newest, markdown, draft.isPresent());
    }

    /** Keeps what is typed, without making a version of it. */
    public void keep(PositionId id, VersionId base, String markdown, PersonId editor) {
        requireEditor(id, editor);
        drafts.keep(id, editor, new TextDraft(base, markdown, clock.instant()));
    }

    /** The editor has read the newest version and goes on writing on top of it. */
    public void takeNewestAsBase(PositionId id, PersonId editor) {
        VersionId newest = Objects.requireNonNull(requireEditor(id, editor).newestVersion());
        drafts.find(id, editor)
                .ifPresent(draft -> drafts.keep(id, editor, new TextDraft(newest, draft.markdown(), clock.instant())));
    }

    /** Forgets what was typed and not saved. */
    public void discard(PositionId id, PersonId editor) {
        requireEditor(id, editor);
        drafts.drop(id, editor);
    }

    private Position requireEditor(PositionId id, PersonId person) {
        Position position = positions.get(id);
        if (!position.isEditedBy(person)) {
            throw new NotAllowed("to write a text that somebody else edits");
        }
        return position;
    }
}
