package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;

/** An editor says that the text is ready to be checked. */
@UseCase
public class FinishDraft {

    private final Positions positions;
    private final TextVersions versions;
    private final TextDrafts drafts;
    private final Chronicle chronicle;

    FinishDraft(Positions positions, TextVersions versions, TextDrafts drafts, Chronicle chronicle) {
        this.positions = positions;
        this.versions = versions;
        this.drafts = drafts;
        this.chronicle = chronicle;
    }

    /**
     * @throws DraftNotSaved if the editor has typed something that is in no version yet
     * @throws DemandsUnclear if it cannot be told from the text what is demanded
     */
    public void finish(PositionId id, PersonId editor, String reason) {
        if (drafts.find(id, editor).isPresent()) {
            throw new DraftNotSaved(id);
        }
        VersionView newest = versions.newest(positions.get(id));
        if (!Demands.of(new MarkdownText(newest.markdown())).areClear()) {
            throw new DemandsUnclear(id);
        }
        chronicle.record(Act.of("positions.draftFinished", id, Actor.of(editor))
                .with("version", newest.number())
                .because(reason));
    }
}
