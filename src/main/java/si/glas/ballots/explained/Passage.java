package si.glas.ballots.explained;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the account of a count.
 *
 * @param says sentences, one for each step
 * @param table the numbers behind them; none if there are none
 */
public record Passage(List<String> says, @Nullable Table table) {

    /** @param columns the names of the columns of numbers, without that of the rows' names */
    public record Table(String caption, List<String> columns, List<Row> rows) {}

    /** @param marked whether the reader's eye should find it: it won */
    public record Row(String name, List<String> cells, boolean marked) {}
}
