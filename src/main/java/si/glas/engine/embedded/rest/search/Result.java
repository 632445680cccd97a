package si.glas.engine.embedded.rest.search;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search.
 *
 * @param where from the FROM on
 * @param orders the last one is by a key, which makes the order definite
 */
record Result(List<Field> shown, Sql where, List<Order> orders, Page page) {

    /** Counting more would cost more than a client that turns pages can use. */
    private static final int MAX_COUNT = 10_000;

    private record Found(ObjectNode item, Cursor place) {}

    ObjectNode read(Rows rows) throws SQLException, IOException {
        List<Found> found = new ArrayList<>(rows.read(select(), this::found));
        if (page.before() != null) {
            Collections.reverse(found);
        }
        ObjectNode answer = Answers.items(found.stream().map(Found::item).toList());
        ObjectNode told = answer.putObject("page");
        long total = page.isFirst() && found.size() < page.limit() ? found.size() : count(rows);
        told.put("totalItems", Math.min(total, MAX_COUNT)).put("hasMoreTotalItems", total > MAX_COUNT);
        if (!found.isEmpty()) {
            told.put("startCursor", found.getFirst().place().encode(orders));
            told.put("endCursor", found.getLast().place().encode(orders));
        }
        return answer;
    }

    private Sql select() {
        String columns = Search.columns(shown) + ", "
                + orders.stream().map(order -> order.field().sql()).collect(joining(", "));
        List<Order> direction = page.before() == null
                ? orders
                : orders.stream().map(Order::reversed).toList();
        Sql sql = new Sql("SELECT " + columns).add(where);
        String cursor = page.before() == null ? page.after() : page.before();
        if (cursor != null) {
            sql.add(Cursor.after(cursor, orders, direction));
        }
        return sql.add(" ORDER BY " + direction.stream().map(Order::sql).collect(joining(", ")))
                .add(" LIMIT ? OFFSET ?", page.limit(), page.from());
    }

    private Found found(ResultSet row) throws SQLException, IOException {
        List<@Nullable Object> place = new ArrayList<>();
        for (int i = 1; i <= orders.size(); i++) {
            place.add(row.getObject(shown.size() + i));
        }
        return new Found(Answers.row(shown, row), new Cursor(place));
    }

    private long count(Rows rows) throws SQLException, IOException {
        Sql sql = new Sql("SELECT count(*) FROM (SELECT").add(where).add(" LIMIT ?) AS counted", MAX_COUNT + 1);
        return rows.read(sql, row -> row.getLong(1)).getFirst();
    }
}
