package si.glas.processtest;

import io.camunda.client.CredentialsProvider;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.net.URI;
import java.time.InstantSource;

/** A running engine whose clock can be moved and that can be emptied. */
interface EngineUnderTest extends AutoCloseable {

    /** Where Camunda's REST API is served. */
    URI restAddress();

    CredentialsProvider credentials();

    /** Builders of clients that know how to reach the engine; the first of them tells its address. */
    CamundaClientBuilderFactory clients();

    /** Where the clock and the purge are served. */
    URI monitoringAddress();

    /** The time as the engine sees it. */
    InstantSource clock();
}
