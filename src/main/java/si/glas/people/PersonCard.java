package si.glas.people;

import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.Recipient;

/**
 * What other rooms know of a person.
 *
 * @param phone as people dial it; empty if unknown
 */
public record PersonCard(PersonId id, String name, String email, String phone, Language language) {

    public Recipient recipient() {
        return new Recipient(id, name, email, language);
    }
}
