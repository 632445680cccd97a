package si.glas.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.PartView.FileView;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Attribute;

/** Makes lists of documents, each of them to be opened: previews need a script. */
record DocumentViews(Words words) {

    PartView view(Node.Piece piece) {
        return new PartView.Documents(
                piece.id(),
                words.text(piece.question(), Attribute.LABEL),
                documents(piece.question())
                        .flatMap(document -> file(document, piece.question()).stream())
                        .toList());
    }

    private static Stream<?> documents(Question question) {
        return question.component().expression(Attribute.DATA).stream()
                .flatMap(expression -> switch (question.evaluate(expression)) {
                    case null -> Stream.empty();
                    case List<?> all -> all.stream();
                    case Object other -> throw new FormBroken(expression.place(), "expected a list of documents.");
                });
    }

    private static Optional<FileView> file(@Nullable Object document, Question question) {
        return UploadedFile.of(document)
                .map(file -> FileViews.view(file, question.setting().files()))
                .map(view -> view.address() == null
                        ? new FileView(view.id(), view.name(), endpoint(document), view.kilobytes())
                        : view);
    }

    private static @Nullable String endpoint(@Nullable Object document) {
        return document instanceof Map<?, ?> map
                        && map.get("endpoint") instanceof String address
                        && Addresses.isLink(address)
                ? address
                : null;
    }
}
