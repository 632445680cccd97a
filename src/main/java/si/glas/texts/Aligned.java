package si.glas.texts;

/** A stretch of the old text, of the new one, or of both. */
sealed interface Aligned {

    record Both(Segment old, Segment now) implements Aligned {}

    record Gone(Segment old) implements Aligned {}

    record Added(Segment now) implements Aligned {}
}
