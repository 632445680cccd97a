package si.glas.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool of connections that notes what statements are prepared on them, so that tests can count the queries of a page. */
public final class CountingDataSource extends DelegatingDataSource {

    private record Prepared(Thread by, String statement) {}

    private final List<Prepared> prepared = new CopyOnWriteArrayList<>();

    public CountingDataSource(DataSource counted) {
        super(counted);
    }

    /** Those of this thread since the last call; what goes on besides does not count. */
    public List<String> take() {
        List<String> taken = prepared.stream()
                .filter(each -> each.by() == Thread.currentThread())
                .map(Prepared::statement)
                .toList();
        prepared.clear();
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        prepared.add(new Prepared(Thread.currentThread(), (String) arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
