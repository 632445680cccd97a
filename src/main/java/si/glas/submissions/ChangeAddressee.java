package si.glas.submissions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.documents.PdfDocuments;
import si.glas.kernel.Actor;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Corrects what the register says of a decision-maker. */
@UseCase
public class ChangeAddressee {

    private final Addressees addressees;
    private final PdfDocuments documents;
    private final Chronicle chronicle;

    ChangeAddressee(Addressees addressees, PdfDocuments documents, Chronicle chronicle) {
        this.addressees = addressees;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /**
     * @param version that the changes were made to
     * @throws AddresseeChanged if somebody was faster
     * @throws si.glas.documents.CharactersMissing if no letter to them could be printed
     */
    public void change(AddresseeId id, int version, AddresseeDetails details, PersonId by) {
        Addressee addressee = lock(id);
        if (addressee.version() != version) {
            throw new AddresseeChanged(id);
        }
        documents.requireCharacters(String.join("\n", details.letterLines()));
        save(addressee, details, by);
    }

    /** The address was wrong: the next mail goes to another one. */
    void correctEmail(AddresseeId id, String email, PersonId by) {
        Addressee addressee = lock(id);
        save(addressee, addressee.details().withEmail(email), by);
    }

    private void save(Addressee addressee, AddresseeDetails details, PersonId by) {
        if (!details.equals(addressee.details())) {
            addressees.save(addressee.with(details));
            chronicle.record(Act.of("submissions.addresseeChanged", addressee.id(), Actor.of(by)));
        }
    }

    private Addressee lock(AddresseeId id) {
        return addressees.findOneById(id).orElseThrow(() -> new NotFound(id));
    }
}
