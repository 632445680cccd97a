package si.glas.positions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Directory;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.ChangeEditors;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionId;

/** Who writes a position. */
@Controller
@RequestMapping("/positions/{id}/editors")
@AllowedFor(Role.COORDINATOR)
class EditorsController {

    private final ChangeEditors changeEditors;
    private final Directory directory;
    private final PositionHeads heads;
    private final MessageSource messages;

    EditorsController(ChangeEditors changeEditors, Directory directory, PositionHeads heads, MessageSource messages) {
        this.changeEditors = changeEditors;
        this.directory = directory;
        this.heads = heads;
        this.messages = messages;
    }

    @GetMapping
    String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        heads.show(id, "text", me, model);
        model.addAttribute(
                "people",
                directory.withRole(Role.EDITOR).stream()
                        .sorted(Comparator.comparing(PersonCard::name, Alphabet.of(Language.of(locale))))
                        .toList());
        return "positions/editors";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> editors,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (editors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", true);
            return open(id, me, locale, model);
        }
        Set<PersonId> chosen = editors.stream().map(PersonId::new).collect(Collectors.toSet());
        changeEditors.change(new PositionId(id), chosen, me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.editors.changed", null, locale));
        return "redirect:/positions/" + id;
    }
}
