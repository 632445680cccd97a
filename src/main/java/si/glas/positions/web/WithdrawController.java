package si.glas.positions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
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
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionId;
import si.glas.positions.WithdrawPosition;

/** Takes a position back, after asking once more and for a reason. */
@Controller
@RequestMapping("/positions/{id}/withdraw")
@AllowedFor({Role.COORDINATOR, Role.BOARD})
class WithdrawController {

    private static final int LONGEST_REASON = 1000;

    private final WithdrawPosition withdrawPosition;
    private final PositionHeads heads;
    private final MessageSource messages;

    WithdrawController(WithdrawPosition withdrawPosition, PositionHeads heads, MessageSource messages) {
        this.withdrawPosition = withdrawPosition;
        this.heads = heads;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Model model) {
        heads.show(id, "text", me, model);
        return "positions/withdraw";
    }

    @PostMapping
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reason", reason);
            model.addAttribute("problem", true);
            return ask(id, me, model);
        }
        withdrawPosition.withdraw(new PositionId(id), reason.strip(), me.id());
        next.addFlashAttribute("done", messages.getMessage("positions.withdrawn", null, locale));
        return "redirect:/positions/" + id;
    }
}
