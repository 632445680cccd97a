package si.glas.forms;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import si.glas.forms.FormView.Carried;
import si.glas.forms.FormView.RowView;
import si.glas.forms.field.FieldKind;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.ComponentType;

/** Makes the page of a form that was filled in. */
final class FormViews {

    private final FilledForm filled;
    private final Words words;
    private final Occasion occasion;
    private final FieldViews fields;
    private final PieceViews pieces;

    FormViews(FilledForm filled, Words words, Occasion occasion) {
        this.filled = filled;
        this.words = words;
        this.occasion = occasion;
        this.fields = new FieldViews(filled.sheet().form(), words, occasion);
        this.pieces = new PieceViews(words);
    }

    FormView view() {
        Form form = filled.sheet().form();
        List<RowView> rows = rows(filled.nodes());
        return new FormView(
                "form-" + form.id(),
                rows,
                filled.fields(field -> true)
                        .flatMap(field -> fields.problem(field).stream())
                        .toList(),
                occasion.asksMore(),
                form.hasSubmit(),
                form.has(ComponentType.DYNAMICLIST),
                form.has(ComponentType.FILEPICKER),
                filled.fields(Node.Field::hidden).flatMap(this::carried).toList());
    }

    private List<RowView> rows(List<Node> nodes) {
        return Layout.rows(nodes.stream().filter(Layout::isVisible).toList(), this::part);
    }

    private PartView part(Node node) {
        return switch (node) {
            case Node.Field field -> fields.view(field);
            case Node.Piece piece -> pieces.view(piece);
            case Node.Group group ->
                new PartView.Group(
                        group.id(),
                        words.text(group.question(), Attribute.LABEL),
                        isOutlined(group),
                        rows(group.nodes()));
            case Node.Repeated list -> list(list);
        };
    }

    private PartView list(Node.Repeated list) {
        return new PartView.Repeated(
                list.id(),
                list.name(),
                words.text(list.question(), Attribute.LABEL),
                isOutlined(list),
                list.component().isGrowing(),
                list.rows().size() >= Rows.MOST,
                occasion.isFocused(list.id() + "-add"),
                IntStream.range(0, list.rows().size())
                        .mapToObj(index -> row(list.rows().get(index), index + 1))
                        .toList());
    }

    private PartView.ListRow row(Node.FilledRow row, int number) {
        return new PartView.ListRow(row.name(), row.origin(), number, rows(row.nodes()));
    }

    private Stream<Carried> carried(Node.Field field) {
        return FieldKind.of(field.component()).inputs(field.component(), field.name()).stream()
                .flatMap(input -> filled.typed().get(input).stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> new Carried(input, value)));
    }

    private static boolean isOutlined(Node container) {
        return container.component().said().get(Attribute.OUTLINE) != Boolean.FALSE;
    }
}
