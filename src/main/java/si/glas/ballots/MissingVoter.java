package si.glas.ballots;

import java.util.List;
import si.glas.people.PersonCard;

/**
 * A voter who has not voted, with those who could.
 *
 * @param representatives nobody, if a member has given no mandate
 */
public record MissingVoter(VoterId voter, String name, List<PersonCard> representatives) {}
