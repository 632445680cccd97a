package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisteredHandlerTest {

    record Ballot(String ballotId) {}

    @JobType("ballots.openBallot")
    static class OpenBallotWorker implements JobHandler<Ballot, NoVariables> {

        @Override
        public NoVariables handle(Ballot ballot, Job job) {
            return new NoVariables();
        }
    }

    @JobType("ballots.openBallot")
    static final class OpenBallotAgainWorker extends OpenBallotWorker {}

    @Test
    void readsTypeAndVariablesFromTheClass() {
        RegisteredHandler registered = RegisteredHandler.of(new OpenBallotAgainWorker());

        assertThat(registered.type()).isEqualTo("ballots.openBallot");
        assertThat(registered.variables()).isEqualTo(Ballot.class);
        assertThat(registered.variableNames()).containsExactly("ballotId");
    }

    @Test
    void refusesTwoHandlersOfOneType() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RegisteredHandler.allOf(List.of(new OpenBallotWorker(), new OpenBallotAgainWorker())))
                .withMessageContaining("OpenBallotWorker")
                .withMessageContaining("OpenBallotAgainWorker")
                .withMessageContaining("ballots.openBallot");
    }

    @Test
    void refusesAHandlerThatDoesNotSayWhatItReads() {
        JobHandler<Ballot, NoVariables> lambda = (ballot, job) -> new NoVariables();

        assertThatIllegalStateException()
                .isThrownBy(() -> RegisteredHandler.of(lambda))
                .withMessageContaining("@JobType");
    }
}
