package si.glas.notices;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves Glas. Where to is Spring Boot's {@code spring.mail.*}.
 *
 * @param from the address from which mails come, under the network's name
 * @param replyTo the address of the office, where answers go; empty if answers go to {@code from}
 * @param connections to the mail server at the same time
 * @param every how often the outbox is looked through for what has to be tried again
 * @param claimLasts after which a mail whose sending nobody has reported on counts as uncertain; longer than the
 *     longest dialogue with the mail server
 * @param secretsFor how long the local inbox shows a mail with a secret that does not say itself how long it is good
 * @param retry when to try again
 */
@Validated
@ConfigurationProperties("glas.notices")
record NoticeSettings(
        @NotBlank @Email @DefaultValue("glas@localhost") String from,

        @Email @DefaultValue("") String replyTo,

        @Min(1) @Max(20) @DefaultValue("2") int connections,

        @DurationMin(seconds = 1) @DefaultValue("1m") Duration every,

        @DurationMin(minutes = 1) @DefaultValue("30m") Duration claimLasts,

        @DurationMin(minutes = 1) @DefaultValue("15m") Duration secretsFor,

        @Valid @DefaultValue Retry retry) {

    /**
     * @param first wait after the first failure; each one after is twice as long
     * @param longest wait between two tries
     * @param giveUpAfter time since the notice was written
     */
    record Retry(
            @DurationMin(seconds = 1) @DefaultValue("1m") Duration first,
            @DurationMin(seconds = 1) @DefaultValue("1h") Duration longest,
            @DurationMin(seconds = 1) @DefaultValue("2d") Duration giveUpAfter) {

        private static final int DOUBLINGS = 30;

        /** @param failures so far, at least one */
        Duration after(int failures) {
            Duration wait = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }
}
