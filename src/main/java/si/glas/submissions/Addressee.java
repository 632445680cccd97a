package si.glas.submissions;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A decision-maker to whom positions are submitted: a body, an office in it, perhaps a person.
 *
 * @param version grows with each change
 */
@Table("addressee")
public record Addressee(
        @Id AddresseeId id,
        @Version int version,
        @Embedded.Empty AddresseeDetails details,
        Instant addedAt) {

    public String name() {
        return details.name();
    }

    Addressee with(AddresseeDetails changed) {
        return new Addressee(id, version, changed, addedAt);
    }
}
