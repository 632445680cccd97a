package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryBackoffTest {

    private final RetryBackoff withoutJitter = backoff(0.5);

    @Test
    void restsTwiceAsLongBeforeEachTryAndLongestBeforeTheLast() {
        assertThat(withoutJitter.after(3)).isEqualTo(Duration.ofSeconds(15));
        assertThat(withoutJitter.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(withoutJitter.after(1)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void neverRestsShorterThanTheShortest() {
        assertThat(withoutJitter.after(7)).isEqualTo(Duration.ofSeconds(1));
        assertThat(withoutJitter.after(1000)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void followsTheModelEvenBelowTheShortest() {
        assertThat(withoutJitter.after(1, Duration.ofMillis(10))).isEqualTo(Duration.ofMillis(10));
    }

    @Test
    void spreadsJobsThatFailedTogetherByAQuarter() {
        assertThat(backoff(0).after(1)).isEqualTo(Duration.ofSeconds(45));
        assertThat(backoff(1).after(1)).isEqualTo(Duration.ofSeconds(75));
    }

    private static RetryBackoff backoff(double random) {
        return new RetryBackoff(Duration.ofSeconds(1), Duration.ofMinutes(1), () -> random);
    }
}
