package si.glas.review;

import si.glas.kernel.PersonId;
import si.glas.people.MemberId;

/** A person who takes part for a member. */
public record Speaker(PersonId person, MemberId member) {}
