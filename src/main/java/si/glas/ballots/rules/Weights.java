package si.glas.ballots.rules;

/**
 * How many votes a member has, by what it is.
 *
 * @param organisations votes of each organisation
 * @param individuals votes of each individual
 */
public record Weights(int organisations, int individuals, String article) {

    static final int GREATEST = 1000;

    int of(Group group) {
        return switch (group) {
            case ORGANISATIONS -> organisations;
            case INDIVIDUALS -> individuals;
        };
    }

    boolean areWithinReason() {
        return Math.min(organisations, individuals) >= 1 && Math.max(organisations, individuals) <= GREATEST;
    }
}
