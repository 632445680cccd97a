package si.glas.people;

import si.glas.kernel.PersonId;

/** A person who may speak and vote for a member now. */
public record Representation(PersonId person, MemberId member) {}
