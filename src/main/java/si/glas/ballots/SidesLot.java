package si.glas.ballots;

import java.util.List;
import si.glas.ballots.methods.Lot;
import si.glas.ballots.methods.Option;
import si.glas.kernel.Sha256;

/** The lot between yes and no: as among options, whose ids are these two words. */
record SidesLot(String seed) {

    private static final Option YES = new Option("yes", "yes");
    private static final Option NO = new Option("no", "no");

    boolean isForYes() {
        return Lot.draw(seed, List.of(YES, NO)).order().getFirst().equals(YES);
    }

    /** By the lesser of which it is drawn, in hexadecimal. */
    String hashOfYes() {
        return Sha256.hexOf(seed + YES.id());
    }

    String hashOfNo() {
        return Sha256.hexOf(seed + NO.id());
    }
}
