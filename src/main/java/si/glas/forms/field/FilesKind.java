package si.glas.forms.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.UploadedFile;
import si.glas.forms.schema.Attribute;

/** Files that are already kept; how they get there is the business of {@code Uploads}. */
final class FilesKind implements FieldKind {

    @Override
    public List<?> empty() {
        return List.of();
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        List<String> ids = Typed.present(typed);
        List<String> wanted = isMany(question) || ids.isEmpty() ? ids : List.of(ids.getLast());
        List<Optional<UploadedFile>> found =
                wanted.stream().map(question.setting().files()::find).toList();
        List<?> documents = found.stream()
                .flatMap(Optional::stream)
                .map(UploadedFile::toDocument)
                .toList();
        return documents.size() == wanted.size()
                ? Reading.of(documents)
                : Reading.failed(documents, Complaint.of("fileGone"));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return value instanceof Collection<?> documents
                ? documents.stream()
                        .flatMap(document -> UploadedFile.of(document).stream())
                        .map(UploadedFile::id)
                        .toList()
                : List.of();
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        return value instanceof Collection<?> documents && !documents.isEmpty()
                ? Stream.empty()
                : question.missing("file");
    }

    private static boolean isMany(Question question) {
        return question.holds(question.component().condition(Attribute.MULTIPLE));
    }
}
