package si.glas.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import si.glas.forms.field.Complaint;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.ComponentType;

/** Keeps the files that were posted into visible fields, if they are of a type that the form accepts. */
final class Uploads {

    private final FormSubmission submission;
    private final FormFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private FormInput input;

    private Uploads(FormInput input, FormSubmission submission, FormFiles files) {
        this.input = input;
        this.submission = submission;
        this.files = files;
    }

    static Posted keep(FilledForm form, FormInput input, FormSubmission submission) {
        Uploads uploads = new Uploads(input, submission, form.sheet().files());
        form.fields(field -> field.isOpen() && field.component().type() == ComponentType.FILEPICKER)
                .forEach(uploads::keep);
        return new Posted(uploads.input, List.copyOf(uploads.problems));
    }

    private void keep(Node.Field field) {
        List<MultipartFile> posted = submission.files(field.name());
        if (posted.isEmpty()) {
            return;
        }
        boolean many = field.question().holds(field.component().condition(Attribute.MULTIPLE));
        if (posted.size() > 1 && !many) {
            problems.add(Problems.of(field, Complaint.of("oneFile")));
            return;
        }
        List<String> kept = posted.stream().flatMap(file -> keep(field, file)).toList();
        // A single file that is kept takes the place of the one before.
        Stream<String> before = many || kept.isEmpty() ? input.get(field.name()).stream() : Stream.empty();
        input = input.with(field.name(), Stream.concat(before, kept.stream()).toList());
    }

    /** @return its id, or nothing if it is not accepted */
    private Stream<String> keep(Node.Field field, MultipartFile file) {
        AcceptedFiles accepted = AcceptedFiles.of(field.question());
        String type = FileType.of(file);
        if (!accepted.accepts(file, type)) {
            problems.add(Problems.of(field, Complaint.of("fileType", FileType.name(file), accepted.toString())));
            return Stream.empty();
        }
        return Stream.of(files.keep(file, FileType.name(file), type).id());
    }
}
