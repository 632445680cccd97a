package si.glas.engine;

import io.camunda.client.CredentialsProvider;
import java.net.URI;

/** Where the engine answers, and as whom Glas speaks to it; there is exactly one in a running Glas. */
public interface EngineConnection {

    /** Who runs the engine that Glas works with. */
    enum Kind {
        /** The engine inside this program. */
        EMBEDDED,
        /** Camunda 8 outside of this program: a cluster of one's own or Camunda's SaaS. */
        CLUSTER
    }

    Kind kind();

    URI restAddress();

    CredentialsProvider credentials();
}
