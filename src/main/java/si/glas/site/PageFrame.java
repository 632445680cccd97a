package si.glas.site;

import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout shows on every page. */
@ControllerAdvice
class PageFrame {

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }
}
