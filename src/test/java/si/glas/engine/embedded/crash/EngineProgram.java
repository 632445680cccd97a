package si.glas.engine.embedded.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import si.glas.engine.embedded.EmbeddedEngine;
import si.glas.engine.embedded.EmbeddedEngineProperties;

/** A program that is nothing but an engine, to be killed. Arguments: database URL, user, password, port, token. */
final class EngineProgram {

    private static final long SNAPSHOT_EVERY = 5_000;

    private EngineProgram() {}

    public static void main(String[] arguments) throws Exception {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(arguments[0]);
        pool.setUsername(arguments[1]);
        pool.setPassword(arguments[2]);
        pool.setMaximumPoolSize(6);
        EmbeddedEngineProperties properties = new EmbeddedEngineProperties(
                Integer.parseInt(arguments[3]), SNAPSHOT_EVERY, Duration.ofMillis(100), Duration.ofDays(1));
        EmbeddedEngine engine =
                new EmbeddedEngine(new HikariDataSource(pool), properties, InstantSource.system(), arguments[4]);
        engine.start();
        new CountDownLatch(1).await();
    }
}
