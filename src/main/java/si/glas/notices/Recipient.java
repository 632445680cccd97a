package si.glas.notices;

import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/**
 * Whom a notice goes to.
 *
 * @param person none if it is nobody of the network, such as a decision-maker
 */
public record Recipient(@Nullable PersonId person, String name, String email, Language language) {}
