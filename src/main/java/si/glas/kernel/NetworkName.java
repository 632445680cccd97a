package si.glas.kernel;

import java.util.Optional;

/** What the network is called if the settings do not say it. */
public interface NetworkName {

    /** None if it is not known either. Asked once, at the start. */
    Optional<String> name();
}
