package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** A voter may not give its vote to another one so. */
public final class DelegationRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    private DelegationRefused(String code, String reason, Object... arguments) {
        super(code, reason, arguments);
    }

    static DelegationRefused notAllowed() {
        return new DelegationRefused("ballots.delegationNotAllowed", "The rules allow no such delegation");
    }

    /** To themselves, to somebody who does not vote there, or for whom nobody does. */
    static DelegationRefused notEligible(String delegate) {
        return new DelegationRefused("ballots.delegateNotEligible", "The delegate cannot vote there", delegate);
    }

    /** @param circle the names of those through whom the vote would come back */
    static DelegationRefused circle(String circle) {
        return new DelegationRefused("ballots.delegationCircle", "The vote would come back", circle);
    }

    static DelegationRefused full(String delegate, int most, String article) {
        return new DelegationRefused(
                "ballots.delegateFull", "The delegate carries as many votes as it may", delegate, most, article);
    }
}
