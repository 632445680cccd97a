package si.glas.people.signin;

import si.glas.kernel.PersonId;
import si.glas.people.access.SafePath;

/**
 * Somebody who has shown that the mail reached them.
 *
 * @param then where they wanted to go
 */
record Admitted(PersonId person, SafePath then) {}
