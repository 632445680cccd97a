package si.glas.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.Expression;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Column;

/** Makes tables: all rows at once, because turning pages needs a script. */
record TableViews(Words words) {

    PartView view(Node.Piece piece) {
        Question question = piece.question();
        List<Column> columns = columns(question);
        List<Map<String, @Nullable Object>> rows =
                maps(question, question.component().expression(Attribute.DATA)).toList();
        return new PartView.Table(
                piece.id(),
                words.text(question, Attribute.LABEL),
                columns.stream()
                        .map(column -> words.column(question.component(), column.key(), column.label()))
                        .toList(),
                columns.stream().map(column -> isNumeric(column, rows)).toList(),
                rows.stream().map(row -> cells(columns, row)).toList());
    }

    private static List<Column> columns(Question question) {
        Stream<Column> computed = maps(question, question.component().expression(Attribute.COLUMNS_EXPRESSION))
                .filter(column -> column.get("key") instanceof String)
                .map(column -> {
                    String key = String.valueOf(column.get("key"));
                    return new Column(key, column.get("label") instanceof String label ? label : key);
                });
        return Stream.concat(question.component().columns().stream(), computed).toList();
    }

    private List<String> cells(List<Column> columns, Map<String, @Nullable Object> row) {
        return columns.stream()
                .map(column -> words.values().of(row.get(column.key())))
                .toList();
    }

    private static boolean isNumeric(Column column, List<Map<String, @Nullable Object>> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column.key()) instanceof BigDecimal);
    }

    private static Stream<Map<String, @Nullable Object>> maps(Question question, Optional<Expression> list) {
        return list.stream().flatMap(expression -> switch (question.evaluate(expression)) {
            case null -> Stream.empty();
            case List<?> all -> all.stream().filter(Map.class::isInstance).map(Scope::asMap);
            case Object other -> throw new FormBroken(expression.place(), "expected a list.");
        });
    }
}
