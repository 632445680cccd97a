package si.glas.review;

import java.util.Collection;

/** How many comments and amendments have been answered in which way. */
public record Tally(int accepted, int inPart, int rejected, int noted, int open) {

    public static Tally of(Collection<Contribution> contributions) {
        return new Tally(
                count(contributions, Disposition.ACCEPTED),
                count(contributions, Disposition.ACCEPTED_IN_PART),
                count(contributions, Disposition.REJECTED),
                count(contributions, Disposition.NOTED),
                (int) contributions.stream().filter(each -> !each.isAnswered()).count());
    }

    public int all() {
        return answered() + open;
    }

    public int answered() {
        return accepted + inPart + rejected + noted;
    }

    private static int count(Collection<Contribution> contributions, Disposition disposition) {
        return (int) contributions.stream()
                .filter(each -> each.isAnsweredBy(disposition))
                .count();
    }
}
