package si.glas.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.field.Question;
import si.glas.forms.field.Setting;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/**
 * Goes once through a form from its top to its end, and puts the value of each visible field where the expressions of those
 * after it find it.
 */
final class Pass {

    private final Sheet sheet;
    private final @Nullable FormInput input;
    private final Setting setting;
    private final Map<String, List<Row>> rows;
    private final boolean hiding;

    /**
     * @param rows of each list by its name; grows
     * @param hiding whether conditions count yet
     */
    Pass(Sheet sheet, @Nullable FormInput input, Setting setting, Map<String, List<Row>> rows, boolean hiding) {
        this.sheet = sheet;
        this.input = input;
        this.setting = setting;
        this.rows = rows;
        this.hiding = hiding;
    }

    static Map<String, List<Row>> noRowsYet() {
        return new HashMap<>();
    }

    List<Node> through(Map<String, @Nullable Object> values) {
        return nodes(sheet.form().components(), Scope.root(values, sheet.given()), new Chance(false, false));
    }

    /** What the surroundings say of a component: that it is hidden, or that it may be. */
    private record Chance(boolean hidden, boolean hideable) {}

    private List<Node> nodes(List<Component> components, Scope scope, Chance around) {
        return components.stream()
                .map(component -> node(component, scope, around))
                .toList();
    }

    private Node node(Component component, Scope scope, Chance around) {
        Question question = new Question(component, scope, setting);
        Chance chance = new Chance(
                around.hidden() || hiding && question.isHidden(),
                around.hideable() || component.expression(Attribute.HIDE).isPresent());
        String id = scope.id(sheet.form(), component);
        return switch (component.type()) {
            case GROUP ->
                new Node.Group(
                        question, id, chance.hidden(), nodes(component.components(), scope.in(component), chance));
            case DYNAMICLIST -> list(question, scope, chance);
            default ->
                component.type().isKeyed()
                        ? new FieldFilling(question, scope, id, input).fill(chance.hidden(), chance.hideable())
                        : new Node.Piece(question, id, chance.hidden());
        };
    }

    private Node list(Question question, Scope scope, Chance chance) {
        Component list = question.component();
        String name = scope.name(list);
        boolean unseen = input != null && chance.hideable() && !Rows.isShown(name, input);
        List<Node.FilledRow> filled = List.of();
        if (chance.hidden()) {
            Paths.remove(scope.here(), list.key());
        } else {
            List<Row> ours = rows.computeIfAbsent(name, any -> Rows.of(list, scope, unseen ? null : input));
            Paths.put(scope.here(), list.key(), ours.stream().map(Row::values).toList());
            filled = IntStream.range(0, ours.size())
                    .mapToObj(index -> row(list, scope, index, ours.get(index), chance))
                    .toList();
        }
        return new Node.Repeated(
                question, scope.id(sheet.form(), list), name, chance.hidden(), filled, unseen && !chance.hidden());
    }

    private Node.FilledRow row(Component list, Scope scope, int index, Row row, Chance chance) {
        return new Node.FilledRow(
                Rows.rowName(scope.name(list), index),
                row.origin(),
                nodes(list.components(), scope.in(list, index, row), chance));
    }
}
