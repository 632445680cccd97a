package si.glas.bench.contestant;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The way to the database that the benchmark has made for this engine. */
record Database(String url, String user, String password) {

    static Database ofEnvironment() {
        return new Database(
                System.getenv(DatabaseVariables.URL),
                System.getenv(DatabaseVariables.USER),
                System.getenv(DatabaseVariables.PASSWORD));
    }

    /** A pool that no thread has to wait at, and that leaves the server to the others when it is idle. */
    HikariDataSource connections(int greatestNumber) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(greatestNumber);
        pool.setMinimumIdle(1);
        pool.setIdleTimeout(10_000);
        return new HikariDataSource(pool);
    }
}
