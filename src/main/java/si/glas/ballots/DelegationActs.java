package si.glas.ballots;

import si.glas.chronicle.Act;
import si.glas.kernel.Actor;
import si.glas.kernel.Id;
import si.glas.kernel.PersonId;

/** What the chronicle says of delegations: under the ballot if it is for one, else under the voter who gave it. */
final class DelegationActs {

    private DelegationActs() {}

    static Act given(Delegation delegation) {
        return act("ballots.delegationGiven", delegation, delegation.givenBy()).with("onPaper", delegation.onPaper());
    }

    static Act ended(Delegation delegation, PersonId by) {
        return act("ballots.delegationEnded", delegation, by);
    }

    private static Act act(String name, Delegation delegation, PersonId by) {
        Act act = Act.of(name, subject(delegation), Actor.of(by))
                .onBehalfOf(delegation.delegator())
                .with("delegate", delegation.delegate())
                .with("reach", delegation.reach());
        return delegation.topic() == null ? act : act.with("topic", delegation.topic());
    }

    private static Id subject(Delegation delegation) {
        return delegation.ballot() == null ? delegation.delegator() : delegation.ballot();
    }
}
