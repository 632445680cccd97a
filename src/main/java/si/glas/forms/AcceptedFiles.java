package si.glas.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.multipart.MultipartFile;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Attribute;

/**
 * The files that a field accepts.
 *
 * @param kinds as HTML knows them: {@code .pdf}, {@code image/png}, {@code image/*}; none, if it accepts all
 */
record AcceptedFiles(List<String> kinds) {

    static AcceptedFiles of(Question question) {
        String words = question.component()
                .template(Attribute.ACCEPT)
                .map(template -> template.fill(
                        question.setting().feel(),
                        question.surroundings().names(),
                        value -> value == null ? "" : value.toString()))
                .orElse("");
        return new AcceptedFiles(Arrays.stream(words.split(","))
                .map(kind -> kind.strip().toLowerCase(Locale.ROOT))
                .filter(kind -> !kind.isEmpty())
                .toList());
    }

    /** Believes neither the file's name nor the browser: the content has to fit. */
    boolean accepts(MultipartFile file, String type) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> accepts(kind, file, type));
    }

    private static boolean accepts(String kind, MultipartFile file, String type) {
        if (kind.startsWith(".")) {
            return FileType.name(file).toLowerCase(Locale.ROOT).endsWith(kind)
                    && type.equals(FileType.ofExtension(kind));
        }
        return kind.endsWith("/*") ? type.startsWith(kind.substring(0, kind.length() - 1)) : type.equals(kind);
    }

    @Override
    public String toString() {
        return String.join(", ", kinds);
    }
}
