package si.glas.notices;

import java.util.UUID;
import si.glas.kernel.PersonId;

/**
 * A person's mail server has refused their address for good.
 *
 * @param notice what could not be delivered
 */
public record AddressBounced(PersonId person, UUID notice) {}
