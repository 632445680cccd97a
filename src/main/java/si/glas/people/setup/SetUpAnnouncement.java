package si.glas.people.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;
import si.glas.people.SetUpNetwork;

/** Says in the log of a start how to set Glas up, while nobody has. */
@Component
class SetUpAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(SetUpAnnouncement.class);

    private final SetUpNetwork setUp;
    private final SetUpKey key;
    private final NetworkSettings network;

    SetUpAnnouncement(SetUpNetwork setUp, SetUpKey key, NetworkSettings network) {
        this.setUp = setUp;
        this.key = key;
        this.network = network;
    }

    /** Last, because others may fill an empty network when the program is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (setUp.isNeeded()) {
            log.info(
                    "Nobody administers this Glas yet. Set it up at {}; from another machine with the key {}",
                    network.link("/set-up"),
                    key.value());
        }
    }
}
