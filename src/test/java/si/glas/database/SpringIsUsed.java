package si.glas.database;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Notices whether Spring keeps programs for the tests of this run; it ends them in a hook of its own. */
class SpringIsUsed implements ApplicationListener<ApplicationStartingEvent> {

    private static volatile boolean used;

    static boolean inThisRun() {
        return used;
    }

    @Override
    public void onApplicationEvent(ApplicationStartingEvent starting) {
        used = true;
    }
}
