package si.glas.forms;

import java.util.List;
import si.glas.forms.PartView.FileView;
import si.glas.forms.schema.Attribute;

/** Makes what a page shows of files. */
record FileViews(Words words) {

    private static final int KILOBYTE = 1000;

    PartView picker(Node.Field field, Frame frame, List<String> ids) {
        FormFiles files = field.question().setting().files();
        List<UploadedFile> kept = ids.stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .flatMap(id -> files.find(id).stream())
                .toList();
        return new FieldView.Files(
                frame,
                kept.stream().map(file -> view(file, files)).toList(),
                String.join(",", AcceptedFiles.of(field.question()).kinds()),
                field.question().holds(field.component().condition(Attribute.MULTIPLE)));
    }

    static FileView view(UploadedFile file, FormFiles files) {
        return new FileView(
                file.id(), file.name(), files.address(file).orElse(null), (file.size() + KILOBYTE - 1) / KILOBYTE);
    }
}
