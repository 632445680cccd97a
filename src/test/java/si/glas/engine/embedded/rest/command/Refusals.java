package si.glas.engine.embedded.rest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.command.ProblemException;

/** What a client sees of a command that is refused. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(FinalCommandStep<?> command, int status, String reason) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> command.send().join())
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(status);
                    assertThat(problem.details().getStatus()).isEqualTo(status);
                    assertThat(problem.details().getDetail()).contains(reason);
                });
    }
}
