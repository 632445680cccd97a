package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.documents.PdfDocuments;
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
    private final PdfDocuments documents;
    private final Chronicle chronicle;

    FinishDraft(
            Positions positions,
            TextVersions versions,
            TextDrafts drafts,
            PdfDocuments documents,
            Chronicle chronicle) {
        this.positions = positions;
        this.versions = versions;
        this.drafts = drafts;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /**
     * @throws DraftNotSaved if the editor has typed something that is in no version yet
     * @throws si.glas.documents.CharactersMissing if the document that goes out could not show all letters
     * @throws DemandsUnclear if it cannot be told from the text what is demanded
     */
    public void finish(PositionId id, PersonId editor, String reason) {
        if (drafts.find(id, editor).isPresent()) {
            throw new DraftNotSaved(id);
        }
        VersionView newest = versions.newest(positions.get(id));
        MarkdownText text = new MarkdownText(newest.markdown());
        if (!Demands.of(text).areClear()) {
            throw new DemandsUnclear(id);
        }
        documents.requireCharacters(text.plainText());
        chronicle.record(Act.of("positions.draftFinished", id, Actor.of(editor))
                .with("version", newest.number())
                .because(reason));
    }
}
