package si.glas.submissions;

import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.documents.PdfDocuments;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Adds a decision-maker to the register. */
@UseCase
public class AddAddressee {

    private final Addressees addressees;
    private final PdfDocuments documents;
    private final Chronicle chronicle;
    private final InstantSource clock;

    AddAddressee(Addressees addressees, PdfDocuments documents, Chronicle chronicle, InstantSource clock) {
        this.addressees = addressees;
        this.documents = documents;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @throws si.glas.documents.CharactersMissing if no letter to them could be printed */
    public AddresseeId add(AddresseeDetails details, PersonId by) {
        documents.requireCharacters(String.join("\n", details.letterLines()));
        Addressee added = addressees.save(new Addressee(AddresseeId.random(), 0, details, clock.instant()));
        chronicle.record(Act.of("submissions.addresseeAdded", added.id(), Actor.of(by)));
        return added.id();
    }
}
