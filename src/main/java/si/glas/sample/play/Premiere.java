package si.glas.sample.play;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import si.glas.kernel.NetworkSettings;
import si.glas.kernel.ProgramClock;
import si.glas.sample.Guise;
import si.glas.sample.Guises;
import si.glas.sample.SampleNetwork;
import si.glas.sample.SamplePart;
import si.glas.timetable.WorkingDays;

/** Plays the history of the sample network once, when Glas is ready, and says so in the log. */
@SamplePart
class Premiere implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Premiere.class);

    private final SampleNetwork sample;
    private final Director director;
    private final Cast cast;
    private final Guises guises;
    private final ProgramClock clock;
    private final WorkingDays calendar;
    private final NetworkSettings network;
    private final ApplicationContext context;
    private final Thread thread = Thread.ofPlatform().daemon().name("sample").unstarted(this::play);
    private volatile boolean over;

    Premiere(
            SampleNetwork sample,
            Director director,
            Cast cast,
            Guises guises,
            ProgramClock clock,
            WorkingDays calendar,
            NetworkSettings network,
            ApplicationContext context) {
        this.sample = sample;
        this.director = director;
        this.cast = cast;
        this.guises = guises;
        this.clock = clock;
        this.calendar = calendar;
        this.network = network;
        this.context = context;
    }

    /** Early, so that nobody else finds a network that waits to be set up. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void begin() {
        switch (sample.state()) {
            case PLAYING -> {
                log.info("An empty Glas: a sample network is played in fast motion. To begin with an empty network"
                        + " instead, delete the directory of the data and start with --glas.sample=false");
                AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
                director.found(almanac());
                thread.start();
            }
            case COMPLETE -> log.info("This is the sample network; everybody may sign in as anybody");
            case ABSENT, BROKEN -> {}
        }
    }

    private void play() {
        long start = System.nanoTime();
        try {
            director.play(almanac(), present());
            for (Guise guise : Guise.values()) {
                guises.put(guise, cast.id(guise.handle()));
            }
            sample.finish();
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            log.info(
                    "The sample network is ready after {} s: sign in at {}",
                    Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                    network.link("/sign-in"));
        } catch (RuntimeException e) {
            if (!over) {
                sample.breakOff(e);
            }
        }
    }

    private Instant present() {
        return clock.instant().plus(clock.behind());
    }

    private Almanac almanac() {
        return Almanac.asOf(present(), calendar, network);
    }

    @Override
    public void destroy() {
        over = true;
        thread.interrupt();
    }
}
