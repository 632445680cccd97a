package si.glas.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Forms to test with, and what they are given. */
final class Examples {

    private Examples() {}

    /** Every component that there is. */
    static Form everything() {
        return Form.parse("everything.form", read("everything"));
    }

    /** What that form reads. */
    static FormData given() {
        return new FormData(Map.of(
                "user",
                "Ana",
                "limit",
                20,
                "many",
                true,
                "logo",
                "/glas.svg",
                "topicsOffered",
                List.of("art", Map.of("label", "Music & dance", "value", "music")),
                "countries",
                List.of(Map.of("label", "Slovenija", "value", "SI"), "HR"),
                "votes",
                List.of(Map.of("name", "KUD Ikona", "weight", 1.5), Map.of("name", "Društvo <b>", "weight", 2)),
                "papers",
                List.of(new UploadedFile("d1", "statute.pdf", "application/pdf", 120_001))));
    }

    static String read(String name) {
        try (InputStream form = Examples.class.getResourceAsStream("/forms/examples/" + name + ".form")) {
            return new String(Objects.requireNonNull(form).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
