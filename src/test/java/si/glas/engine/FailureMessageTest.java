package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureMessageTest {

    @Test
    void namesKindAndPlaceButNothingThatTheExceptionQuotes() {
        String message = FailureMessage.of(new IllegalStateException("Ana Novak has no mandate"), 42);

        assertThat(message)
                .contains("IllegalStateException at si.glas.engine.FailureMessageTest.")
                .contains("look for job 42")
                .doesNotContain("Novak");
    }
}
