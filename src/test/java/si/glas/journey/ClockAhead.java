package si.glas.journey;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import si.glas.kernel.ProgramClock;

/** Lets a program start some time later than it really does. */
record ClockAhead(Duration ahead) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ProgramClock ? new ProgramClock(Clock.offset(Clock.systemUTC(), ahead)) : bean;
    }
}
