package si.glas.kernel;

import java.util.UUID;

/** Names one thing for good. Each kind of thing has a record of its own, so that none is taken for another. */
public interface Id {

    UUID value();
}
