package si.glas.positions;

import java.util.Optional;

/** A room's tab on the page of a position, such as its review. */
public interface PositionTab {

    /** The tab, if there is anything to see yet. */
    Optional<Tab> of(PositionView position);

    /**
     * @param name of the message {@code positions.tab.<name>}
     * @param path within Glas
     */
    record Tab(String name, String path) {}
}
