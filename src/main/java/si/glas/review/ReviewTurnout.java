package si.glas.review;

import si.glas.positions.PositionId;

/**
 * How many have taken part in an open review.
 *
 * @param members how many there are, as {@link Review#members} counts them
 */
public record ReviewTurnout(PositionId position, int tookPart, int members) {}
