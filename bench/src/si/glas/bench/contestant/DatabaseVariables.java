package si.glas.bench.contestant;

import java.util.Map;

/** The environment variables by which a contestant learns of its database. */
public final class DatabaseVariables {

    static final String URL = "BENCH_DATABASE_URL";
    static final String USER = "BENCH_DATABASE_USER";
    static final String PASSWORD = "BENCH_DATABASE_PASSWORD";

    private DatabaseVariables() {}

    public static Map<String, String> of(String url, String user, String password) {
        return Map.of(URL, url, USER, user, PASSWORD, password);
    }
}
