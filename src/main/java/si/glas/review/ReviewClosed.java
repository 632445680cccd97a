package si.glas.review;

import java.util.UUID;

/** A coordinator has closed a review before its time. */
public record ReviewClosed(UUID eventId, ReviewId reviewId) {}
