package si.glas.people.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Takes lists of members from whoever keeps them elsewhere. */
@Controller
@AllowedFor({Role.COORDINATOR, Role.ADMINISTRATOR})
class ImportController {

    private static final String VIEW = "people/import";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Uploads uploads;

    ImportController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/members/import")
    ModelAndView show() {
        return new ModelAndView(VIEW, "text", "");
    }

    @PostMapping("/members/import")
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        if (content.length == 0 && text.isBlank()) {
            return problem("import.nothing", "");
        }
        try {
            String list = content.length == 0 ? ListText.checked(text) : ListText.of(content);
            return new ModelAndView("redirect:/members/import/" + uploads.keep(list, me.id()));
        } catch (Unreadable refusal) {
            return problem("refusal." + refusal.code(), text);
        }
    }

    @GetMapping("/members/import/template")
    ResponseEntity<byte[]> template(Locale locale) {
        Language language = Language.of(locale);
        String name = language == Language.SL ? "clani.csv" : "members.csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ListTemplate.of(language));
    }

    private static ModelAndView problem(String message, String text) {
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("text", text)
                .addObject("problem", message);
    }
}
