package si.glas.people.importing;

import si.glas.kernel.PersonId;
import si.glas.people.PersonDetails;

/** A person as the register has them. */
record KnownPerson(PersonId id, String email, PersonDetails details) {}
