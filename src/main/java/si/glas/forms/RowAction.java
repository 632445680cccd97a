package si.glas.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a button of a list does: {@code add:list} and {@code remove:list[0]}; whatever else is posted does nothing. */
record RowAction(String what, String name) {

    static final String ADD = "add";
    static final String REMOVE = "remove";

    static RowAction of(String action) {
        int colon = action.indexOf(':');
        return colon < 0
                ? new RowAction(action, "")
                : new RowAction(action.substring(0, colon), action.substring(colon + 1));
    }

    FormInput apply(FilledForm form, FormInput input) {
        return switch (what) {
            case ADD -> named(form).map(list -> add(list, input)).orElse(input);
            case REMOVE -> withRow(form).map(list -> remove(list, input)).orElse(input);
            default -> input;
        };
    }

    /** Where to go on: in the new row, or where another one could be added. */
    Optional<String> focus(FilledForm form) {
        return switch (what) {
            case ADD -> named(form).filter(list -> !list.rows().isEmpty()).flatMap(RowAction::firstOfLast);
            case REMOVE -> listOfRow(form).map(list -> list.id() + "-add");
            default -> Optional.empty();
        };
    }

    private static Optional<String> firstOfLast(Node.Repeated list) {
        return list.rows().getLast().nodes().stream()
                .flatMap(Node::all)
                .filter(node -> node instanceof Node.Field field && field.isOpen())
                .map(Node::id)
                .findFirst();
    }

    private Optional<Node.Repeated> named(FilledForm form) {
        return growing(form).filter(list -> list.name().equals(name)).findFirst();
    }

    private Optional<Node.Repeated> withRow(FilledForm form) {
        return growing(form).filter(list -> indexIn(list) >= 0).findFirst();
    }

    /** The list of a row that is no longer there. */
    private Optional<Node.Repeated> listOfRow(FilledForm form) {
        return growing(form).filter(list -> name.startsWith(list.name() + "[")).reduce((outer, inner) -> inner);
    }

    private static Stream<Node.Repeated> growing(FilledForm form) {
        return form.all()
                .filter(Node.Repeated.class::isInstance)
                .map(Node.Repeated.class::cast)
                .filter(list -> !list.hidden() && list.component().isGrowing());
    }

    private static FormInput add(Node.Repeated list, FormInput input) {
        return list.rows().size() >= Rows.MOST
                ? input
                : input.with(Rows.rowName(list.name(), list.rows().size()), List.of(""));
    }

    private FormInput remove(Node.Repeated list, FormInput input) {
        Map<String, List<String>> values = new LinkedHashMap<>(input.values());
        for (int index = indexIn(list); index < list.rows().size(); index++) {
            String row = Rows.rowName(list.name(), index);
            String next = Rows.rowName(list.name(), index + 1);
            values.keySet().removeIf(key -> isIn(row, key));
            input.values().forEach((key, value) -> {
                if (isIn(next, key)) {
                    values.put(row + key.substring(next.length()), value);
                }
            });
        }
        return new FormInput(values);
    }

    private static boolean isIn(String row, String key) {
        return key.equals(row) || key.startsWith(row + ".");
    }

    /** -1, if the row is in another list. */
    private int indexIn(Node.Repeated list) {
        return list.rows().stream().map(Node.FilledRow::name).toList().indexOf(name);
    }
}
